package fr.dixit.calendar;

import java.time.LocalDate;

/**
 * {@code 18XX}, the nineteenth.
 *
 * @param century its years without the last two digits: 18 for the nineteenth
 */
public record Century(int century, Certainty certainty) implements Period {

  @Override
  public Century with(Certainty certainty) {
    return new Century(century, certainty);
  }

  @Override
  public LocalDate earliest() {
    return LocalDate.of(century < 0 ? century * 100 - 99 : century * 100, 1, 1);
  }

  @Override
  public LocalDate latest() {
    return LocalDate.of(century < 0 ? century * 100 : century * 100 + 99, 12, 31);
  }

  @Override
  public String toString() {
    return Digits.padded(century, 2) + "XX" + certainty.mark();
  }
}
