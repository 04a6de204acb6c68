package fr.dixit.dates;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Period;

/** How far the words around a date go beyond it: "depuis 2011", "avant 1994". */
public enum Reach {
  AT,
  SINCE,
  UNTIL;

  /** The open interval that the words mean; the value itself where they go no further. */
  Edtf of(Edtf value) {
    if (!(value instanceof Period period)) {
      return value;
    }
    return switch (this) {
      case AT -> value;
      case SINCE -> Interval.from(period);
      case UNTIL -> Interval.until(period);
    };
  }
}
