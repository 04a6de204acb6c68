package fr.dixit.calendar;

import java.time.LocalDate;

/**
 * {@code 2018}, or {@code Y170000002} beyond four digits.
 *
 * @param year astronomical: 0 is 1 BC
 */
public record Year(int year, Certainty certainty) implements Period {

  private static final int LONGEST_PLAIN = 9999;

  @Override
  public Year with(Certainty certainty) {
    return new Year(year, certainty);
  }

  @Override
  public LocalDate earliest() {
    return Period.day(year, 1, 1);
  }

  @Override
  public LocalDate latest() {
    return Period.day(year, 12, 31);
  }

  @Override
  public String toString() {
    return digits(year) + certainty.mark();
  }

  static String digits(int year) {
    return (year > LONGEST_PLAIN || year < -LONGEST_PLAIN ? "Y" : "") + Digits.padded(year, 4);
  }
}
