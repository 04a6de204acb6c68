package fr.dixit.dates.finder.compound;

import fr.dixit.calendar.Part;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Finders;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Between;
import fr.dixit.dates.meaning.Whole;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "la nuit du 10 novembre", "la nuit de samedi à dimanche", "la matinée du 15 février". */
public final class PartOfDay extends Finder {

  private static final Set<String> OF = Set.of("de", "d'", "du");
  private static final Set<String> TO = Set.of("a", "au");

  private final Finders days;

  public PartOfDay(Finders days) {
    this.days = days;
  }

  @Override
  public @Nullable Match find(Words words, int at) {
    boolean night = words.part(at) == Part.NIGHT;
    if (night && words.is(at + 1, "derniere")) {
      return match(at, at + 2, new Whole(Unit.DAY, -1, Origin.SPEECH), Part.NIGHT);
    }
    boolean part = words.part(at) != null || words.is(at, "journee");
    if (!part || !words.isOneOf(at + 1, OF)) {
      return null;
    }
    Match day = days.afterArticle(words, at + 2);
    if (day == null) {
      return null;
    }
    if (night && words.isOneOf(day.end(), TO)) {
      Match next = days.afterArticle(words, day.end() + 1);
      if (next != null) {
        return match(at, next.end(), new Between(day.meaning(), next.meaning()), Part.NIGHT);
      }
    }
    return match(at, day.end(), day.meaning(), words.part(at));
  }
}
