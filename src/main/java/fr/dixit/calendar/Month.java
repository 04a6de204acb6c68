package fr.dixit.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** {@code 2020-11}. */
public record Month(YearMonth month, Certainty certainty) implements Period {

  @Override
  public Month with(Certainty certainty) {
    return new Month(month, certainty);
  }

  @Override
  public LocalDate earliest() {
    return month.atDay(1);
  }

  @Override
  public LocalDate latest() {
    return month.atEndOfMonth();
  }

  @Override
  public String toString() {
    return Year.digits(month.getYear())
        + Digits.pair('-', month.getMonthValue())
        + certainty.mark();
  }
}
