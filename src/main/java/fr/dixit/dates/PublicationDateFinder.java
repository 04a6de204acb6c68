package fr.dixit.dates;

import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.dates.meaning.Frame;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import fr.dixit.ingest.Metadata;
import fr.dixit.language.Document;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published: as its data state it, as a printed line states it, as its
 * address does; else what the text lets one infer.
 */
final class PublicationDateFinder {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(20\\d\\d|19\\d\\d)[/_-]?([01]\\d)[/_-]([0-3]\\d)(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)([0-3]\\d)[/_-]([01]\\d)[/_-](20\\d\\d|19\\d\\d)(?!\\d)");

  private static final Set<String> AFTER_AGENCY_DATE = Set.of("(", "-", "—");

  private final Document document;
  private final Words words;
  private final List<Found> found;

  PublicationDateFinder(Document document, Words words, List<Found> found) {
    this.document = document;
    this.words = words;
    this.found = found;
  }

  PublicationDate find() {
    Metadata metadata = document.article().metadata();
    if (metadata.published() != null) {
      return stated(metadata.published());
    }
    for (Found date : found) {
      if (isPrinted(date)) {
        return stated(date.meaning().in(Frame.NONE));
      }
    }
    Edtf address = metadata.url() == null ? null : inAddress(metadata.url());
    return address != null
        ? stated(address)
        : new PublicationInference(document, words, found).infer();
  }

  private static PublicationDate stated(Edtf value) {
    return new PublicationDate(value, Basis.STATED, List.of());
  }

  /** "Publié le 14/02/2019", "16/12/2018 21:59:57 -", "PARIS, 12 mars 2019 (Reuters)". */
  private boolean isPrinted(Found date) {
    if (!(date.meaning().in(Frame.NONE) instanceof Day)) {
      return false;
    }
    int from = date.match().from();
    int before = words.is(from - 1, "le") ? from - 2 : from - 1;
    boolean announced = words.is(Kind.STAMP, before) && startsParagraph(before, 3);
    return announced
        || startsParagraph(from, 0) && isTime(date.match().end())
        || isAgencyLine(before, date.match().end());
  }

  /** "PARIS, 12 mars 2019 (Reuters) -". */
  private boolean isAgencyLine(int before, int end) {
    return words.is(before, ",")
        && words.isCapitalized(before - 1)
        && startsParagraph(before, 3)
        && words.isOneOf(end, AFTER_AGENCY_DATE);
  }

  private boolean startsParagraph(int token, int within) {
    int offset = document.token(token).start();
    return document.paragraphs().stream()
        .anyMatch(p -> p.contains(offset) && document.tokenAt(p.start()) >= token - within);
  }

  /** "21:59:57", "à 10h12". */
  private boolean isTime(int at) {
    boolean clock = words.isNumber(at) && words.is(at + 1, ":") && words.isNumber(at + 2);
    return clock || words.is(at, "a") && words.at(at + 1).matches("\\d{1,2}h(?:\\d\\d)?");
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
