package fr.dixit.dates.meaning;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Subdivision;
import fr.dixit.dates.reckoning.Choice;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Outlook;
import fr.dixit.dates.reckoning.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** "l'automne dernier", "cet été": a season without its year. */
public record SeasonOfYear(Subdivision.Part season, Relation relation) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    LocalDate anchor = frame.day(origin());
    if (anchor == null) {
      return null;
    }
    boolean coming = relation == Relation.THIS && frame.outlook() != Outlook.PAST;
    return coming
        ? ofThisYear(anchor)
        : new Choice(anchor, candidates(anchor)).pick(relation, frame.outlook());
  }

  /** "cet hiver" in February is the winter that began the year before. */
  private Edtf ofThisYear(LocalDate anchor) {
    Edtf before = of(anchor.getYear() - 1);
    return anchor.isAfter(before.latest()) ? of(anchor.getYear()) : before;
  }

  @Override
  public Origin origin() {
    return relation.origin();
  }

  Edtf of(int year) {
    return new Subdivision(year, season, Certainty.CERTAIN);
  }

  private List<Edtf> candidates(LocalDate anchor) {
    return IntStream.rangeClosed(-2, 2).mapToObj(i -> of(anchor.getYear() + i)).toList();
  }
}
