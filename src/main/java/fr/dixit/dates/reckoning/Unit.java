package fr.dixit.dates.reckoning;

import fr.dixit.calendar.Century;
import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Decade;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Month;
import fr.dixit.calendar.Period;
import fr.dixit.calendar.Year;
import java.time.LocalDate;
import java.time.YearMonth;

/** Calendar units, which know where they begin and how to count. */
public enum Unit {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  THIRD,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  /** First day of the unit that holds the day. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEKEND -> day.minusDays(day.getDayOfWeek().getValue() - 1L).plusDays(5);
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> startOfMonths(day, 3);
      case THIRD -> startOfMonths(day, 4);
      case HALF -> startOfMonths(day, 6);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
    };
  }

  private static LocalDate startOfMonths(LocalDate day, int months) {
    return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
  }

  public LocalDate plus(LocalDate day, int count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case THIRD -> day.plusMonths(4L * count);
      case HALF -> day.plusMonths(6L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /** The whole unit that holds the day. */
  public Edtf around(LocalDate day) {
    LocalDate start = start(day);
    return switch (this) {
      case DAY -> Edtf.of(day);
      case WEEKEND -> Interval.of(start, start.plusDays(1));
      case WEEK -> Interval.of(start, start.plusDays(6));
      case MONTH -> month(start);
      case QUARTER -> Interval.of(month(start), month(start.plusMonths(2)));
      case THIRD -> Interval.of(month(start), month(start.plusMonths(3)));
      case HALF -> Interval.of(month(start), month(start.plusMonths(5)));
      case YEAR -> new Year(start.getYear(), Certainty.CERTAIN);
      case DECADE -> new Decade(start.getYear() / 10, Certainty.CERTAIN);
      case CENTURY -> new Century(start.getYear() / 100, Certainty.CERTAIN);
    };
  }

  /** The day at the precision at which people count the unit: "il y a trois ans" is a year. */
  public Period near(LocalDate day) {
    return switch (this) {
      case DAY, WEEKEND, WEEK -> (Period) Edtf.of(day);
      case MONTH, QUARTER, THIRD, HALF -> month(day);
      case YEAR, DECADE, CENTURY -> new Year(day.getYear(), Certainty.CERTAIN);
    };
  }

  private static Month month(LocalDate day) {
    return new Month(YearMonth.from(day), Certainty.CERTAIN);
  }
}
