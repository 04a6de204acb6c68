package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Outlook;
import fr.dixit.dates.reckoning.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "le premier week-end de septembre", "le dernier jour d'octobre 2015", "le deuxième lundi du
 * mois".
 *
 * @param number from 1, or -1 for the last
 * @param weekday 1 to 7 when weekdays are counted, else 0
 * @param whole null where the words name no year and the tense tells it: "au premier trimestre"
 */
public record Nth(int number, Unit unit, int weekday, @Nullable Expression whole)
    implements Expression {

  private static final int THURSDAY = 4;

  @Override
  public @Nullable Edtf in(Frame frame) {
    if (whole != null) {
      return of(whole.in(frame));
    }
    Edtf here = of(year(0).in(frame));
    int away = here == null ? 0 : yearsAway(here, frame);
    return away == 0 ? here : of(year(away).in(frame));
  }

  private static Expression year(int away) {
    return new Whole(Unit.YEAR, away, Origin.SPEECH);
  }

  /** "au deuxième trimestre", told in the future in December, is of the next year. */
  private static int yearsAway(Edtf here, Frame frame) {
    if (frame.outlook() == Outlook.FUTURE && here.latest().isBefore(frame.speech())) {
      return 1;
    }
    return frame.outlook() == Outlook.PAST && here.earliest().isAfter(frame.speech()) ? -1 : 0;
  }

  private @Nullable Edtf of(@Nullable Edtf container) {
    LocalDate from = container == null ? null : container.earliest();
    LocalDate to = container == null ? null : container.latest();
    if (from == null || to == null) {
      return null;
    }
    LocalDate start = number > 0 ? step().plus(first(from), number - 1) : last(to);
    return start.isBefore(from) || start.isAfter(to) ? null : unit.around(start);
  }

  /** A week belongs to the month or year that its Thursday is in (ISO 8601). */
  private int countedWeekday() {
    return unit == Unit.WEEK ? THURSDAY : weekday;
  }

  private Unit step() {
    return weekday > 0 ? Unit.WEEK : unit;
  }

  /** The first that begins within the whole. */
  private LocalDate first(LocalDate from) {
    int counted = countedWeekday();
    if (counted > 0) {
      return from.plusDays(Math.floorMod(counted - from.getDayOfWeek().getValue(), 7));
    }
    LocalDate start = unit.start(from);
    return start.isBefore(from) ? unit.plus(start, 1) : start;
  }

  /** The last that ends within the whole. */
  private LocalDate last(LocalDate to) {
    int counted = countedWeekday();
    if (counted > 0) {
      return to.minusDays(Math.floorMod(to.getDayOfWeek().getValue() - counted, 7));
    }
    LocalDate start = unit.start(to);
    LocalDate end = unit.around(start).latest();
    return end.isAfter(to) ? unit.plus(start, -1) : start;
  }

  @Override
  public Origin origin() {
    return whole == null ? Origin.SPEECH : whole.origin();
  }
}
