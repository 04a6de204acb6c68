package fr.dixit.dates.meaning;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Year;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** "les fêtes de fin d'année": in January and in the past, of the year that is over. */
public record EndOfYear() implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    LocalDate anchor = frame.day(origin());
    if (anchor == null) {
      return null;
    }
    boolean over =
        switch (frame.outlook()) {
          case PAST -> anchor.getMonth() != Month.DECEMBER;
          case OPEN -> anchor.getMonth() == Month.JANUARY;
          case FUTURE -> false;
        };
    return new Year(anchor.getYear() - (over ? 1 : 0), Certainty.CERTAIN);
  }

  @Override
  public Origin origin() {
    return Origin.SPEECH;
  }
}
