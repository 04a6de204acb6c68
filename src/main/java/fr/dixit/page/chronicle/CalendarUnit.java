package fr.dixit.page.chronicle;

import fr.dixit.calendar.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year of the calendar.
 *
 * @param month from 1, or 0 for a whole year
 * @param day from 1, or 0 for a whole month or year
 */
public record CalendarUnit(int year, int month, int day) implements Comparable<CalendarUnit> {

  /** Values that span more years than this belong to no year. */
  private static final int MOST_YEARS = 3;

  public static CalendarUnit of(LocalDate day) {
    return new CalendarUnit(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * The smallest period that holds the whole value; the years that it touches when it crosses from
   * one to another; none when it is open, unknown, or crosses more than three.
   */
  public static List<CalendarUnit> of(@Nullable Edtf value) {
    LocalDate from = value == null ? null : value.earliest();
    LocalDate to = value == null ? null : value.latest();
    if (from == null || to == null) {
      return List.of();
    }
    if (from.getYear() != to.getYear()) {
      return years(from.getYear(), to.getYear());
    }
    if (from.getMonth() != to.getMonth()) {
      return List.of(new CalendarUnit(from.getYear(), 0, 0));
    }
    return List.of(
        from.equals(to) ? of(from) : new CalendarUnit(from.getYear(), from.getMonthValue(), 0));
  }

  private static List<CalendarUnit> years(int first, int last) {
    if (last - first >= MOST_YEARS) {
      return List.of();
    }
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> new CalendarUnit(year, 0, 0))
        .toList();
  }

  public Level level() {
    if (day > 0) {
      return Level.DAY;
    }
    return month > 0 ? Level.MONTH : Level.YEAR;
  }

  /** The month of a day, the year of a month; null for a year. */
  public @Nullable CalendarUnit parent() {
    return switch (level()) {
      case DAY -> new CalendarUnit(year, month, 0);
      case MONTH -> new CalendarUnit(year, 0, 0);
      case YEAR -> null;
    };
  }

  /** In order of time; what holds others before them. */
  @Override
  public int compareTo(CalendarUnit other) {
    if (year != other.year) {
      return Integer.compare(year, other.year);
    }
    return month != other.month
        ? Integer.compare(month, other.month)
        : Integer.compare(day, other.day);
  }

  /** ISO 8601: {@code 2021-03-15}, {@code 2021-03} or {@code 2021}. */
  @Override
  public String toString() {
    return switch (level()) {
      case DAY -> isoYear() + "-" + padded(month, 2) + "-" + padded(day, 2);
      case MONTH -> isoYear() + "-" + padded(month, 2);
      case YEAR -> isoYear();
    };
  }

  /** Four digits at least; the sign of a year before the year 0 does not count as one. */
  private String isoYear() {
    return (year < 0 ? "-" : "") + padded(Math.abs(year), 4);
  }

  /** Every link to a date asks for this: String.format took 4 % of a build. */
  private static String padded(int number, int digits) {
    String written = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - written.length())) + written;
  }

  /** How much time a period takes. */
  public enum Level {
    DAY,
    MONTH,
    YEAR
  }
}
