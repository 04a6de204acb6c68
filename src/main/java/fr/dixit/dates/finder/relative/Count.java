package fr.dixit.dates.finder.relative;

import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Numbers;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "trois ans", "près de deux mois", "un peu moins d'un an".
 *
 * @param end index after the last token
 */
public record Count(int number, Unit unit, int end) {

  private static final Set<String> ROUGHLY =
      Set.of(
          "environ",
          "pres",
          "presque",
          "quelque",
          "plus",
          "moins",
          "un",
          "peu",
          "bientot",
          "peine",
          "a",
          "de",
          "d'",
          "tout",
          "juste",
          "deja",
          "exactement");
  private static final int FARTHEST = 5;
  private static final int MONTHS = 12;

  /** The count here, after words that make it rough, or null. */
  public static @Nullable Count at(Words words, int at) {
    for (int i = at; i <= at + FARTHEST; i++) {
      Count count = exact(words, i);
      if (count != null || !words.isOneOf(i, ROUGHLY)) {
        return count;
      }
    }
    return null;
  }

  public static @Nullable Count exact(Words words, int at) {
    Numbers.Found number = Numbers.at(words, at);
    if (number == null || number.value() > 10_000) {
      return null;
    }
    Unit unit = words.unit(number.end());
    if (unit == null || unit == Unit.WEEKEND) {
      return null;
    }
    return unit == Unit.YEAR
        ? years(words, number.value(), number.end() + 1)
        : new Count(number.value(), unit, number.end() + 1);
  }

  /** "un an et demi", "deux ans et trois mois" are counted in months. */
  private static Count years(Words words, int years, int end) {
    if (words.are(end, "et", "demi")) {
      return new Count(MONTHS * years + MONTHS / 2, Unit.MONTH, end + 2);
    }
    Numbers.Found rest = Numbers.at(words, words.is(end, "et") ? end + 1 : end);
    return rest != null && rest.value() < MONTHS && words.unit(rest.end()) == Unit.MONTH
        ? new Count(MONTHS * years + rest.value(), Unit.MONTH, rest.end() + 1)
        : new Count(years, Unit.YEAR, end);
  }
}
