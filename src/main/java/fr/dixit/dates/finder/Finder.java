package fr.dixit.dates.finder;

import fr.dixit.calendar.Part;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds one family of forms. */
interface Finder {

  /** The longest date of this family whose first token stands here, or null. */
  @Nullable Match find(Words words, int at);

  default Match match(int from, int end, Expression meaning) {
    return match(from, end, meaning, null);
  }

  default Match match(int from, int end, Expression meaning, @Nullable Part part) {
    return new Match(from, end, meaning, part, getClass().getSimpleName());
  }
}
