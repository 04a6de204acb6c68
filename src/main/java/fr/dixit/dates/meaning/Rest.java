package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "le reste de la semaine": from the anchor to the end of the unit that holds it. */
public record Rest(Unit unit) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    LocalDate anchor = frame.day(origin());
    return anchor == null ? null : Interval.of(anchor, unit.around(anchor).latest());
  }

  @Override
  public Origin origin() {
    return Origin.SPEECH;
  }
}
