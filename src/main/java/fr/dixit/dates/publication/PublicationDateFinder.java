package fr.dixit.dates.publication;

import fr.dixit.calendar.Edtf;
import fr.dixit.dates.PublicationDate;
import fr.dixit.dates.clause.Found;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.words.Words;
import fr.dixit.ingest.Fact;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.language.Document;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published: as its data state it, as a printed line states it, as its
 * address does; else what the text lets one infer.
 */
public final class PublicationDateFinder {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(20\\d\\d|19\\d\\d)[/_-]?([01]\\d)[/_-]([0-3]\\d)(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)([0-3]\\d)[/_-]([01]\\d)[/_-](20\\d\\d|19\\d\\d)(?!\\d)");

  private final Document document;
  private final Words words;
  private final List<Found> found;

  public PublicationDateFinder(Document document, Words words, List<Found> found) {
    this.document = document;
    this.words = words;
    this.found = found;
  }

  public PublicationDate find() {
    Metadata metadata = document.article().metadata();
    Origin origin = document.article().origin(Fact.PUBLISHED);
    if (origin != null && metadata.published() != null) {
      return stated(metadata.published(), origin);
    }
    PrintedLine printed = new PrintedLine(document, words, found);
    Found day = printed.day();
    if (day != null) {
      return stated(day.meaning().in(Frame.NONE), Origin.DATELINE);
    }
    Edtf address = metadata.url() == null ? null : inAddress(metadata.url());
    return address != null
        ? stated(address, Origin.ADDRESS)
        : new PublicationInference(document, words, found).infer(printed.dayWithoutYear());
  }

  private static PublicationDate stated(Edtf value, Origin origin) {
    return new PublicationDate(value, origin, List.of());
  }

  /** The day in a web address such as ".../2018/12/11/..." or "...-16-12-2018-...", or null. */
  static @Nullable Edtf inAddress(String url) {
    Matcher year = YEAR_FIRST.matcher(url);
    if (year.find()) {
      return day(year.group(1), year.group(2), year.group(3));
    }
    Matcher day = DAY_FIRST.matcher(url);
    return day.find() ? day(day.group(3), day.group(2), day.group(1)) : null;
  }

  private static @Nullable Edtf day(String year, String month, String day) {
    try {
      return Edtf.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
