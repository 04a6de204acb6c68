package fr.dixit.dates.finder.compound;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Finders;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Fixed;
import fr.dixit.dates.meaning.Phase;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "vers 2016", "autour de 2010", "1970 environ": near a year or month that is named. */
public final class AboutPeriod extends Finder {

  private static final Set<String> NEAR = Set.of("autour", "alentours", "environs");
  private static final Set<String> OF = Set.of("de", "d'", "du");

  private final Finders wholes;

  public AboutPeriod(Finders wholes) {
    this.wholes = wholes;
  }

  @Override
  public @Nullable Match find(Words words, int at) {
    if (words.is(at, "vers")) {
      return near(words, at, at + 1);
    }
    if (words.isOneOf(at, NEAR) && words.isOneOf(at + 1, OF)) {
      return near(words, at, at + 2);
    }
    Match whole = words.isNumber(at) ? wholes.at(words, at) : null;
    return whole != null && isFixed(whole) && words.is(whole.end(), "environ")
        ? match(at, whole.end() + 1, new Phase(whole.meaning()))
        : null;
  }

  private @Nullable Match near(Words words, int from, int at) {
    Match whole = wholes.afterArticle(words, at);
    return whole != null && isFixed(whole)
        ? match(from, whole.end(), new Phase(whole.meaning()))
        : null;
  }

  private static boolean isFixed(Match whole) {
    return whole.meaning() instanceof Fixed;
  }
}
