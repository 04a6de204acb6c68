package fr.dixit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * The value of {@code <time datetime>}, which HTML allows for a day, month, year, week or moment.
 * It would be a lie for anything approximate or doubtful.
 */
public final class HtmlTime {

  private HtmlTime() {}

  /** The machine-readable value, or null where HTML has none. */
  public static @Nullable String of(Edtf date) {
    if (date.isApproximate() || date.isUncertain() || !isInHtmlRange(date)) {
      return null;
    }
    if (date instanceof Interval) {
      return week(date);
    }
    return date instanceof Day
            || date instanceof Month
            || date instanceof Year
            || date instanceof Moment
        ? date.toString()
        : null;
  }

  /** HTML knows years from 1, and EDTF writes those beyond four digits in its own way. */
  private static boolean isInHtmlRange(Edtf date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    return first != null && last != null && first.getYear() > 0 && last.getYear() <= 9999;
  }

  private static @Nullable String week(Edtf date) {
    LocalDate first = date.earliest();
    if (first.getDayOfWeek() != DayOfWeek.MONDAY || !first.plusDays(6).equals(date.latest())) {
      return null;
    }
    return Digits.padded(first.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + Digits.padded(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }
}
