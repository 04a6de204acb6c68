package fr.dixit.page.picture;

import fr.dixit.page.chronicle.CalendarUnit;
import fr.dixit.page.words.Labels;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/**
 * Time in at most {@value #MOST} columns of equal length: days, months, or a round number of years.
 *
 * @param origin first day of the first column
 * @param length how many units a column takes
 * @param columns how many there are
 */
record Axis(ChronoUnit unit, LocalDate origin, int length, int columns) {

  static final int MOST = 30;

  /** One event in so many may stand outside, at each end of time. */
  private static final int SPARE = 20;

  /** But only if all would take so many times as long. */
  private static final int STRETCH = 4;

  /** Lengths of a column in years. */
  private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500};

  /** The shortest columns that hold the days, without the few that would stretch it to nothing. */
  static Axis of(Collection<LocalDate> days) {
    List<LocalDate> ordered = days.stream().sorted().toList();
    int spare = ordered.size() / SPARE;
    List<LocalDate> usual = ordered.subList(spare, ordered.size() - spare);
    return STRETCH * time(usual) < time(ordered) ? over(usual) : over(ordered);
  }

  private static long time(List<LocalDate> days) {
    return ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1));
  }

  private static Axis over(List<LocalDate> ordered) {
    LocalDate first = ordered.get(0);
    LocalDate last = ordered.get(ordered.size() - 1);
    if (ChronoUnit.DAYS.between(first, last) < MOST) {
      return to(last, ChronoUnit.DAYS, first, 1);
    }
    LocalDate month = first.withDayOfMonth(1);
    if (ChronoUnit.MONTHS.between(month, last) < MOST) {
      return to(last, ChronoUnit.MONTHS, month, 1);
    }
    return overYears(first, last);
  }

  private static Axis overYears(LocalDate first, LocalDate last) {
    for (int length : ROUND) {
      int year = Math.floorDiv(first.getYear(), length) * length;
      if ((last.getYear() - year) / length < MOST) {
        return to(last, ChronoUnit.YEARS, LocalDate.of(year, 1, 1), length);
      }
    }
    int length = Math.floorDiv(last.getYear() - first.getYear(), MOST) + 1;
    return to(last, ChronoUnit.YEARS, LocalDate.of(first.getYear(), 1, 1), length);
  }

  private static Axis to(LocalDate last, ChronoUnit unit, LocalDate origin, int length) {
    int columns = (int) (unit.between(origin, last) / length) + 1;
    return new Axis(unit, origin, length, columns);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(origin) && column(day) < columns;
  }

  /** From 0; the day must not be before the origin. */
  int column(LocalDate day) {
    return (int) (unit.between(origin, day) / length);
  }

  /** The days of a column in words: "15 mars 2021", "mars 2021", "2021", "2020–2024". */
  String words(int column, Labels labels) {
    LocalDate start = origin.plus((long) column * length, unit);
    String words = labels.date(unitOf(start));
    return length == 1 ? words : words + "–" + labels.date(unitOf(start.plus(length - 1L, unit)));
  }

  private CalendarUnit unitOf(LocalDate day) {
    return switch (unit) {
      case DAYS -> CalendarUnit.of(day);
      case MONTHS -> new CalendarUnit(day.getYear(), day.getMonthValue(), 0);
      default -> new CalendarUnit(day.getYear(), 0, 0);
    };
  }
}
