package fr.dixit.dates.finder.relative;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Rest;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "le reste de la semaine", "le reste de l'année". */
public final class RestOfPeriod extends Finder {

  private static final Set<String> BETWEEN = Set.of("de", "du", "la", "l'", "cette", "ce", "ma");

  @Override
  public @Nullable Match find(Words words, int at) {
    if (!words.is(at, "reste")) {
      return null;
    }
    int noun = at + 1;
    while (noun < at + 3 && words.isOneOf(noun, BETWEEN)) {
      noun++;
    }
    Unit unit = words.unit(noun);
    boolean calendar = unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
    return calendar && noun > at + 1 ? match(at, noun + 1, new Rest(unit)) : null;
  }
}
