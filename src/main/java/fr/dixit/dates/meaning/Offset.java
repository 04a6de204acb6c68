package fr.dixit.dates.meaning;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Period;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "il y a trois ans", "dans deux jours", "dix mois plus tard": so many units away, about. */
public record Offset(Unit unit, int count, Origin origin) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    LocalDate anchor = frame.day(origin);
    if (anchor == null) {
      return null;
    }
    Period near = unit.near(unit.plus(anchor, count));
    return unit == Unit.DAY ? near : near.with(Certainty.APPROXIMATE);
  }
}
