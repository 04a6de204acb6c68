package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "la semaine du 6 octobre", "le week-end de Pâques": the unit that holds a day. */
public record Around(Unit unit, Expression day) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    Edtf value = day.in(frame);
    LocalDate first = value == null ? null : value.earliest();
    return first == null ? null : unit.around(first);
  }

  @Override
  public Origin origin() {
    return day.origin();
  }
}
