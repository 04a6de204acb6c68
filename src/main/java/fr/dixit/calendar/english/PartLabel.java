package fr.dixit.calendar.english;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Part;
import fr.dixit.calendar.Period;
import org.jspecify.annotations.Nullable;

/** Words for a part of a date: "late September 2020", "night from 10 to 11 November 2020". */
final class PartLabel {

  private PartLabel() {}

  /** The words, or null when a date of this kind has no such part. */
  static @Nullable String words(Edtf date, Part part) {
    return switch (part) {
      case START -> period(date, "early");
      case MIDDLE -> period(date, "mid-");
      case END -> period(date, "late");
      case MORNING -> day(date, "morning");
      case NOON -> day(date, "noon");
      case AFTERNOON -> day(date, "afternoon");
      case EVENING -> day(date, "evening");
      case NIGHT -> date instanceof Interval ? night(date) : day(date, "night");
    };
  }

  private static @Nullable String period(Edtf date, String part) {
    if (!(date instanceof Period period) || date instanceof Day || date.isUncertain()) {
      return null;
    }
    return part + (part.endsWith("-") ? "" : " ") + DateLabel.of(period).words();
  }

  private static @Nullable String day(Edtf date, String part) {
    return date instanceof Day day && day.certainty() == Certainty.CERTAIN
        ? part + " of " + DateLabel.of(day).words()
        : null;
  }

  private static String night(Edtf date) {
    return "night " + new InEnglish().words(date);
  }
}
