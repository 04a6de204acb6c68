package fr.dixit.dates.finder.compound;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Finders;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Around;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "la semaine du 6 octobre", "le week-end de Pâques". */
public final class PeriodAround extends Finder {

  private static final Set<String> OF = Set.of("de", "d'", "du");

  private final Finders days;

  public PeriodAround(Finders days) {
    this.days = days;
  }

  @Override
  public @Nullable Match find(Words words, int at) {
    Unit unit = words.unit(at);
    if (unit != Unit.WEEK && unit != Unit.WEEKEND || !words.isOneOf(at + 1, OF)) {
      return null;
    }
    Match day = days.afterArticle(words, at + 2);
    return day == null ? null : match(at, day.end(), new Around(unit, day.meaning()));
  }
}
