package fr.dixit.calendar;

import java.time.LocalDate;

/** {@code 2021-03-15}. */
public record Day(LocalDate date, Certainty certainty) implements Period {

  @Override
  public Day with(Certainty certainty) {
    return new Day(date, certainty);
  }

  @Override
  public LocalDate earliest() {
    return date;
  }

  @Override
  public LocalDate latest() {
    return date;
  }

  @Override
  public String toString() {
    return Year.digits(date.getYear())
        + Digits.pair('-', date.getMonthValue())
        + Digits.pair('-', date.getDayOfMonth())
        + certainty.mark();
  }
}
