package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.dates.reckoning.Choice;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Holiday;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * "à Noël", "la veille de la Toussaint".
 *
 * @param shift days before or after the holiday itself
 */
public record HolidayOf(Holiday holiday, int shift, Relation relation) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    LocalDate anchor = frame.day(origin());
    return anchor == null
        ? null
        : new Choice(anchor, candidates(anchor)).pick(relation, frame.outlook());
  }

  @Override
  public Origin origin() {
    return relation.origin();
  }

  Edtf of(int year) {
    return Edtf.of(holiday.in(year).plusDays(shift));
  }

  private List<Edtf> candidates(LocalDate anchor) {
    return IntStream.rangeClosed(-2, 2).mapToObj(i -> of(anchor.getYear() + i)).toList();
  }
}
