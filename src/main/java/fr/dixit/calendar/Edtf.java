package fr.dixit.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A date as EDTF (ISO 8601-2:2019) writes it, from a moment to a century, an interval, or open.
 *
 * <p>Levels 0 and 1 are covered whole; of level 2, the divisions of a year (25 to 41) and the digit
 * X at any place. Sets, exponents and qualifiers of a single component are refused by name.
 *
 * <p>The order is by first day, what has none coming first, then by last day, what has none coming
 * last, then by the string; it agrees with equality.
 */
public sealed interface Edtf extends Comparable<Edtf> permits Period, Interval {

  /** The certain day. */
  static Edtf of(LocalDate date) {
    return new Day(date, Certainty.CERTAIN);
  }

  /** First day that the value may mean; null when open or unknown. */
  @Nullable LocalDate earliest();

  /** Last day that the value may mean, inclusive; null when open or unknown. */
  @Nullable LocalDate latest();

  /** Whether the value, or an end of the interval, is only near what is written ({@code ~, %}). */
  boolean isApproximate();

  /** Whether the value, or an end of the interval, is doubtful ({@code ?, %}). */
  boolean isUncertain();

  /** The canonical EDTF string. */
  @Override
  String toString();

  @Override
  default int compareTo(Edtf other) {
    int byStart =
        Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())
            .compare(earliest(), other.earliest());
    if (byStart != 0) {
      return byStart;
    }
    int byEnd =
        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())
            .compare(latest(), other.latest());
    return byEnd != 0 ? byEnd : toString().compareTo(other.toString());
  }
}
