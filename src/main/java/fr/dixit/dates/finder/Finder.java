package fr.dixit.dates.finder;

import fr.dixit.calendar.Part;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.words.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds one family of forms. */
abstract class Finder {

  /** The class's name as rules are written: "calendar-day". */
  private final String rule =
      getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);

  /** The longest date of this family whose first token stands here, or null. */
  abstract @Nullable Match find(Words words, int at);

  Match match(int from, int end, Expression meaning) {
    return match(from, end, meaning, null);
  }

  Match match(int from, int end, Expression meaning, @Nullable Part part) {
    return new Match(from, end, meaning, part, rule);
  }
}
