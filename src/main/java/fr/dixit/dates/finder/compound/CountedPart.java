package fr.dixit.dates.finder.compound;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Finders;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Nth;
import fr.dixit.dates.meaning.Whole;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "le premier week-end de septembre", "le dernier jour d'octobre", "le deuxième lundi du mois". */
public final class CountedPart extends Finder {

  private static final Set<String> OF = Set.of("de", "d'", "du", "en");

  private final Finders wholes;

  public CountedPart(Finders wholes) {
    this.wholes = wholes;
  }

  @Override
  public @Nullable Match find(Words words, int at) {
    int ordinal = words.value(Kind.ORDINAL, at);
    int number = words.relation(at) == Relation.LAST ? -1 : ordinal;
    Unit unit = words.unit(at + 1);
    int weekday = words.value(Kind.WEEKDAY, at + 1);
    if (words.is(Kind.REPEATED, at - 1)) {
      return null;
    }
    boolean counted = unit != null || weekday != ABSENT;
    if (number == ABSENT || !counted || !words.isOneOf(at + 2, OF)) {
      return null;
    }
    Unit step = unit == null ? Unit.DAY : unit;
    int day = weekday == ABSENT ? 0 : weekday;
    Match whole = wholes.afterArticle(words, at + 3);
    if (whole != null) {
      return match(at, whole.end(), new Nth(number, step, day, whole.meaning()));
    }
    Unit container = words.unit(at + 3);
    return words.is(at + 2, "du") && container == Unit.MONTH
        ? match(at, at + 4, new Nth(number, step, day, thisMonth()))
        : null;
  }

  private static Expression thisMonth() {
    return new Whole(Unit.MONTH, 0, Origin.SPEECH);
  }
}
