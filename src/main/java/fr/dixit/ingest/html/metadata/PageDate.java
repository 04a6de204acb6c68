package fr.dixit.ingest.html.metadata;

import fr.dixit.calendar.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day in a date and time for machines, of ISO 8601 or RFC 1123: where the outlet is, whatever
 * the zone.
 */
public final class PageDate {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\s*(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d).*", Pattern.DOTALL);

  private PageDate() {}

  /** The day, or null when it is none of the last or this century. */
  public static @Nullable Edtf of(@Nullable String stated) {
    if (stated == null) {
      return null;
    }
    try {
      LocalDate day = day(stated);
      return day.getYear() < 1900 ? null : Edtf.of(day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate day(String stated) {
    Matcher date = YEAR_FIRST.matcher(stated);
    return date.matches()
        ? LocalDate.of(
            Integer.parseInt(date.group(1)),
            Integer.parseInt(date.group(2)),
            Integer.parseInt(date.group(3)))
        : LocalDate.parse(stated.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
