package fr.dixit.calendar;

import java.time.LocalDate;

/** One date at some precision: everything that may end an interval, and a moment. */
public sealed interface Period extends Edtf
    permits Century, Day, Decade, Moment, Month, Subdivision, Unspecified, Year {

  Certainty certainty();

  /** The same date with another certainty. */
  Period with(Certainty certainty);

  @Override
  default boolean isApproximate() {
    return certainty().isApproximate();
  }

  @Override
  default boolean isUncertain() {
    return certainty().isUncertain();
  }

  /** A day within the range that {@link LocalDate} can hold: geological years meet its ends. */
  static LocalDate day(long year, int month, int day) {
    if (year < java.time.Year.MIN_VALUE) {
      return LocalDate.MIN;
    }
    return year > java.time.Year.MAX_VALUE ? LocalDate.MAX : LocalDate.of((int) year, month, day);
  }
}
