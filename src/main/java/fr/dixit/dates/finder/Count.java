package fr.dixit.dates.finder;

import fr.dixit.dates.meaning.Unit;
import fr.dixit.dates.words.Numbers;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "trois ans", "près de deux mois", "un peu moins d'un an".
 *
 * @param end index after the last token
 */
record Count(int number, Unit unit, int end) {

  private static final Set<String> ROUGHLY =
      Set.of(
          "environ", "pres", "presque", "quelque", "plus", "moins", "un", "peu", "bientot", "peine", "a",
          "de", "d'", "tout", "juste", "deja", "exactement");
  private static final int FARTHEST = 5;

  /** The count here, after words that make it rough, or null. */
  static @Nullable Count at(Words words, int at) {
    for (int i = at; i <= at + FARTHEST; i++) {
      Count count = exact(words, i);
      if (count != null || !words.isOneOf(i, ROUGHLY)) {
        return count;
      }
    }
    return null;
  }

  static @Nullable Count exact(Words words, int at) {
    Numbers.Found number = Numbers.at(words, at);
    if (number == null || number.value() > 10_000) {
      return null;
    }
    Unit unit = words.unit(number.end());
    return unit == null || unit == Unit.WEEKEND
        ? null
        : new Count(number.value(), unit, number.end() + 1);
  }
}
