package fr.dixit.dates.finder;

import fr.dixit.calendar.Part;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.words.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds one family of forms. It keeps nothing of what it finds, so that threads can share it. */
public abstract class Finder {

  /** The class's name as rules are written: "calendar-day". */
  private final String rule =
      getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);

  /** The longest date of this family whose first token stands here, or null. */
  public abstract @Nullable Match find(Words words, int at);

  protected Match match(int from, int end, Expression meaning) {
    return match(from, end, meaning, null);
  }

  protected Match match(int from, int end, Expression meaning, @Nullable Part part) {
    return new Match(from, end, meaning, part, rule);
  }
}
