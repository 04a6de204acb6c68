package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.dates.reckoning.Choice;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Outlook;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.reckoning.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * "mardi", "ce mardi", "mardi dernier", "mardi en huit".
 *
 * @param day 1 for Monday to 7
 * @param weeks how many weeks later than the one so picked
 */
public record DayOfWeek(int day, Relation relation, int weeks) implements Expression {

  public DayOfWeek(int day, Relation relation) {
    this(day, relation, 0);
  }

  @Override
  public @Nullable Edtf in(Frame frame) {
    LocalDate anchor = frame.day(origin());
    if (anchor == null) {
      return null;
    }
    Outlook outlook = weeks > 0 ? Outlook.FUTURE : frame.outlook();
    Edtf picked = new Choice(anchor, candidates(anchor)).pick(relation, outlook);
    return weeks == 0 || picked == null ? picked : Edtf.of(picked.earliest().plusWeeks(weeks));
  }

  @Override
  public Origin origin() {
    return relation.origin();
  }

  private List<Edtf> candidates(LocalDate anchor) {
    LocalDate monday = Unit.WEEK.start(anchor);
    return IntStream.rangeClosed(-2, 2)
        .mapToObj(i -> Edtf.of(monday.plusWeeks(i).plusDays(day - 1L)))
        .toList();
  }
}
