package fr.dixit.calendar.french;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Month;
import fr.dixit.calendar.Part;
import fr.dixit.calendar.Period;
import fr.dixit.calendar.Year;
import org.jspecify.annotations.Nullable;

/** Words for a part of a date: "fin septembre 2020", "nuit du 10 au 11 novembre 2020". */
final class PartLabel {

  private PartLabel() {}

  /** The words, or null when a date of this kind has no such part. */
  static @Nullable String words(Edtf date, Part part) {
    return switch (part) {
      case START -> period(date, "début");
      case MIDDLE -> middle(date);
      case END -> period(date, "fin");
      case MORNING -> day(date, "matin");
      case NOON -> day(date, "midi");
      case AFTERNOON -> day(date, "après-midi");
      case EVENING -> day(date, "soir");
      case NIGHT -> night(date);
    };
  }

  private static @Nullable String period(Edtf date, String part) {
    if (!(date instanceof Period period) || date instanceof Day || date.isUncertain()) {
      return null;
    }
    DateLabel label = DateLabel.of(period);
    boolean bare = date instanceof Month || date instanceof Year;
    return bare ? part + " " + label.words() : part + " " + label.from();
  }

  private static @Nullable String middle(Edtf date) {
    boolean month = date instanceof Month && !date.isUncertain();
    return month ? "mi-" + DateLabel.of((Month) date).words() : period(date, "milieu");
  }

  private static @Nullable String day(Edtf date, String part) {
    return date instanceof Day day && day.certainty() == Certainty.CERTAIN
        ? part + " " + DateLabel.of(day).from()
        : null;
  }

  private static @Nullable String night(Edtf date) {
    return date instanceof Interval ? "nuit " + new InFrench().words(date) : day(date, "nuit");
  }
}
