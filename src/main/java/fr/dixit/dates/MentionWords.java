package fr.dixit.dates;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.french.InFrench;
import java.time.DayOfWeek;

/** French words for what is known of a mention's date. */
final class MentionWords {

  private MentionWords() {}

  static String of(DateMention mention) {
    if (mention.value() == null) {
      return mention.clue() == null ? "date inconnue" : clue(mention.clue());
    }
    return mention.reach() == Reach.AT
        ? InFrench.words(mention.value(), mention.part())
        : InFrench.words(mention.extent());
  }

  private static String clue(Clue clue) {
    String day = "un " + name(clue.weekday());
    return clue.after() == null
        ? day + ", date inconnue"
        : day + ", après le " + InFrench.words(Edtf.of(clue.after()));
  }

  private static String name(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "lundi";
      case TUESDAY -> "mardi";
      case WEDNESDAY -> "mercredi";
      case THURSDAY -> "jeudi";
      case FRIDAY -> "vendredi";
      case SATURDAY -> "samedi";
      case SUNDAY -> "dimanche";
    };
  }
}
