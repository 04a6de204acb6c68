package fr.dixit.dates.meaning;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Period;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "ces dix dernières années", "les trois prochaines semaines", "depuis dix jours": from or up to
 * the anchor.
 *
 * @param count of units, negative for those before the anchor
 * @param about whether the far end is only near: "depuis dix ans"
 */
public record Rolling(Unit unit, int count, boolean about, Origin origin) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    LocalDate anchor = frame.day(origin);
    if (anchor == null) {
      return null;
    }
    Period here = end(anchor);
    Period far = end(unit.plus(anchor, count));
    Period there = about ? far.with(Certainty.APPROXIMATE) : far;
    return count < 0 ? Interval.of(there, here) : Interval.of(here, there);
  }

  /** Years are counted as years, months and shorter units to the day. */
  private Period end(LocalDate day) {
    return unit.compareTo(Unit.YEAR) >= 0 ? unit.near(day) : (Period) Edtf.of(day);
  }
}
