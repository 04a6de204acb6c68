package fr.dixit.page.words;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.french.InFrench;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.dates.Clue;
import fr.dixit.page.chronicle.CalendarUnit;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in French words. */
public final class DateWords {

  private DateWords() {}

  public static String of(CalendarUnit unit) {
    return InFrench.words(EdtfParser.parse(unit.toString()));
  }

  /** What is known of a day that no value can hold: "un mardi, après le 1er avril 2021". */
  public static String of(@Nullable Clue clue) {
    if (clue == null) {
      return "date inconnue";
    }
    String day = "un " + clue.weekday().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    return clue.after() == null
        ? day + ", date inconnue"
        : day + ", après le " + InFrench.words(Edtf.of(clue.after()));
  }
}
