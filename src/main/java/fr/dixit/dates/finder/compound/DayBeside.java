package fr.dixit.dates.finder.compound;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Finders;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.finder.relative.Count;
import fr.dixit.dates.meaning.Shifted;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "le lendemain du 13 février", "la veille de lundi", "deux jours après le 3 mai". */
public final class DayBeside extends Finder {

  private static final Set<String> OF = Set.of("de", "d'", "du");

  private final Finders days;

  public DayBeside(Finders days) {
    this.days = days;
  }

  @Override
  public @Nullable Match find(Words words, int at) {
    int shift = words.value(Kind.ANAPHOR, at);
    if (shift != ABSENT && words.isOneOf(at + 1, OF)) {
      Match day = days.afterArticle(words, at + 2);
      return day == null ? null : match(at, day.end(), new Shifted(day.meaning(), Unit.DAY, shift));
    }
    Count count = Count.exact(words, at);
    int sign = count == null ? 0 : sign(words, count.end());
    Match day = sign == 0 ? null : days.afterArticle(words, count.end() + 1);
    return day == null
        ? null
        : match(at, day.end(), new Shifted(day.meaning(), count.unit(), sign * count.number()));
  }

  private static int sign(Words words, int at) {
    return words.is(at, "apres") ? 1 : words.is(at, "avant") ? -1 : 0;
  }
}
