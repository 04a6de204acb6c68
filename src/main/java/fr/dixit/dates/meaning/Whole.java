package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Outlook;
import fr.dixit.dates.reckoning.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "la semaine dernière", "ce mois-ci", "hier", "le lendemain": a unit so many steps away. */
public record Whole(Unit unit, int steps, Origin origin) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    LocalDate anchor = frame.day(origin);
    return anchor == null ? null : unit.around(unit.plus(unit.start(anchor), steps(anchor, frame)));
  }

  /** A week has one week-end: before it "ce week-end" is the last one if told in the past. */
  private int steps(LocalDate anchor, Frame frame) {
    boolean before = unit == Unit.WEEKEND && anchor.isBefore(unit.start(anchor));
    boolean told = steps == 0 && frame.outlook() == Outlook.PAST;
    return before && (told || steps > 0) ? steps - 1 : steps;
  }
}
