package fr.dixit.calendar;

import java.time.LocalDate;

/**
 * {@code 2020-23}: a season, quarter, third or half of a year.
 *
 * @param year in which it begins
 */
public record Subdivision(int year, Part part, Certainty certainty) implements Period {

  /**
   * The divisions of a year in the order of their codes, 21 to 41.
   *
   * <p>Seasons without a hemisphere are northern. They begin on the 21st: the solstice or equinox
   * falls between the 19th and the 23rd.
   */
  public enum Part {
    SPRING(3, 21, 3),
    SUMMER(6, 21, 3),
    AUTUMN(9, 21, 3),
    WINTER(12, 21, 3),
    NORTHERN_SPRING(3, 21, 3),
    NORTHERN_SUMMER(6, 21, 3),
    NORTHERN_AUTUMN(9, 21, 3),
    NORTHERN_WINTER(12, 21, 3),
    SOUTHERN_SPRING(9, 21, 3),
    SOUTHERN_SUMMER(12, 21, 3),
    SOUTHERN_AUTUMN(3, 21, 3),
    SOUTHERN_WINTER(6, 21, 3),
    FIRST_QUARTER(1, 1, 3),
    SECOND_QUARTER(4, 1, 3),
    THIRD_QUARTER(7, 1, 3),
    FOURTH_QUARTER(10, 1, 3),
    FIRST_THIRD(1, 1, 4),
    SECOND_THIRD(5, 1, 4),
    LAST_THIRD(9, 1, 4),
    FIRST_HALF(1, 1, 6),
    SECOND_HALF(7, 1, 6);

    private static final int FIRST_CODE = 21;

    private final int month;
    private final int day;
    private final int months;

    Part(int month, int day, int months) {
      this.month = month;
      this.day = day;
      this.months = months;
    }

    int code() {
      return FIRST_CODE + ordinal();
    }

    /** Whether EDTF has a division of this code. */
    public static boolean isCode(int code) {
      return code >= FIRST_CODE && code < FIRST_CODE + values().length;
    }

    /** The division of this code, from 21 to 41. */
    public static Part ofCode(int code) {
      return values()[code - FIRST_CODE];
    }
  }

  @Override
  public Subdivision with(Certainty certainty) {
    return new Subdivision(year, part, certainty);
  }

  @Override
  public LocalDate earliest() {
    return LocalDate.of(year, part.month, part.day);
  }

  @Override
  public LocalDate latest() {
    return earliest().plusMonths(part.months).minusDays(1);
  }

  @Override
  public String toString() {
    return Year.digits(year) + Digits.pair('-', part.code()) + certainty.mark();
  }
}
