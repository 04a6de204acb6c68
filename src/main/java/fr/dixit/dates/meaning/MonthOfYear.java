package fr.dixit.dates.meaning;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Month;
import fr.dixit.dates.reckoning.Choice;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Relation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** "en novembre", "mai prochain": a month without its year. */
public record MonthOfYear(int month, Relation relation) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    LocalDate anchor = frame.day(origin());
    if (anchor == null) {
      return null;
    }
    return relation == Relation.THIS
        ? of(anchor.getYear())
        : new Choice(anchor, candidates(anchor)).pick(relation, frame.outlook());
  }

  @Override
  public Origin origin() {
    return relation.origin();
  }

  Edtf of(int year) {
    return new Month(YearMonth.of(year, month), Certainty.CERTAIN);
  }

  private List<Edtf> candidates(LocalDate anchor) {
    return IntStream.rangeClosed(-2, 2).mapToObj(i -> of(anchor.getYear() + i)).toList();
  }
}
