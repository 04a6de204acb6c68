package fr.dixit.calendar;

import java.time.LocalDate;

/**
 * {@code 199X}.
 *
 * @param decade its first year without the last digit: 199 for the nineties
 */
public record Decade(int decade, Certainty certainty) implements Period {

  @Override
  public Decade with(Certainty certainty) {
    return new Decade(decade, certainty);
  }

  @Override
  public LocalDate earliest() {
    return LocalDate.of(decade < 0 ? decade * 10 - 9 : decade * 10, 1, 1);
  }

  @Override
  public LocalDate latest() {
    return LocalDate.of(decade < 0 ? decade * 10 : decade * 10 + 9, 12, 31);
  }

  @Override
  public String toString() {
    return Digits.padded(decade, 3) + "X" + certainty.mark();
  }
}
