package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "le lendemain du 13 février", "deux jours après Noël": so many units from a date that is named.
 */
public record Shifted(Expression base, Unit unit, int count) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    Edtf value = base.in(frame);
    LocalDate day = value == null ? null : count < 0 ? value.earliest() : value.latest();
    return day == null ? null : unit.near(unit.plus(day, count));
  }

  @Override
  public Origin origin() {
    return base.origin();
  }
}
