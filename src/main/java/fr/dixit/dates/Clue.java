package fr.dixit.dates;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.french.InFrench;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a day that nothing dates: "un mardi, après le 1er avril 2021", "un mardi 12
 * mars, année inconnue".
 *
 * @param weekday null when the words name none
 * @param day of an unknown year, or null
 * @param after a day that it follows, or null
 */
public record Clue(@Nullable DayOfWeek weekday, @Nullable Edtf day, @Nullable LocalDate after) {

  String words() {
    if (weekday == null) {
      return day == null ? "date inconnue" : InFrench.words(day);
    }
    String name = "un " + weekday.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    if (day != null) {
      return name + " " + InFrench.words(day);
    }
    return after == null
        ? name + ", date inconnue"
        : name + ", après le " + InFrench.words(Edtf.of(after));
  }
}
