package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;

/** "le 15 mars 2021", "en 2018": all is said. */
public record Fixed(Edtf value) implements Expression {

  @Override
  public Edtf in(Frame frame) {
    return value;
  }

  @Override
  public Origin origin() {
    return Origin.CALENDAR;
  }
}
