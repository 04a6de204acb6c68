package fr.dixit.dates;

import fr.dixit.calendar.DateWording;
import fr.dixit.calendar.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a day that nothing dates: "un mardi, après le 1ᵉʳ avril 2021", "un mardi 12
 * mars, année inconnue".
 *
 * @param weekday null when the words name none
 * @param day of an unknown year, or null
 * @param after a day that it follows, or null
 */
public record Clue(@Nullable DayOfWeek weekday, @Nullable Edtf day, @Nullable LocalDate after) {

  String words(DateWording in) {
    if (weekday == null) {
      return day == null ? in.unknown() : in.words(day);
    }
    if (day != null) {
      return in.some(weekday) + " " + in.words(day);
    }
    return in.some(weekday) + ", " + (after == null ? in.unknown() : in.after(after));
  }
}
