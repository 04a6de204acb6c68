package fr.dixit.dates.finder.relative;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.finder.PartTail;
import fr.dixit.dates.finder.RelationTail;
import fr.dixit.dates.finder.period.Names;
import fr.dixit.dates.meaning.Whole;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "cette semaine", "le mois dernier", "l'année suivante", "le même jour", "ce jour-là". */
public final class RelativePeriod extends Finder {

  private static final Set<String> THIS = Set.of("ce", "cet", "cette");
  private static final Set<String> ARTICLES = Set.of("la", "le", "l'");

  /** "sa dernière semaine" is not that of the speech. */
  private static final Set<String> OWNERS =
      Set.of("sa", "son", "leur", "ma", "mon", "notre", "votre", "une", "un");

  private static final Set<String> OF = Set.of("de", "d'", "du", "des");

  @Override
  public @Nullable Match find(Words words, int at) {
    if (words.isOneOf(at, THIS)) {
      return demonstrative(words, at);
    }
    Unit unit = words.unit(at);
    if (unit != null && isPlural(words, at)) {
      return null;
    }
    if (unit != null) {
      return behind(words, at, unit);
    }
    Unit next = words.unit(at + 1);
    if (next == null || words.isOneOf(at + 2, OF)) {
      return null;
    }
    if (words.is(at, "meme")) {
      return match(at, PartTail.end(words, at + 2), new Whole(next, 0, Origin.STORY));
    }
    Relation relation = words.relation(at);
    boolean other = relation == null || isPlural(words, at) || words.isOneOf(at - 1, OWNERS);
    return other ? null : of(at, at + 2, next, relation);
  }

  private @Nullable Match demonstrative(Words words, int at) {
    Unit unit = words.unit(at + 1);
    if (unit == null) {
      return suffixed(words, at);
    }
    boolean named = unit == Unit.MONTH && Names.month(words, at + 3) > 0;
    if ((unit == Unit.DAY || named) && words.isOneOf(at + 2, OF)) {
      return null;
    }
    boolean distant = words.is(at + 2, "la") && words.isGlued(at + 2);
    return distant
        ? match(at, at + 3, new Whole(unit, 0, Origin.STORY))
        : match(at, at + 2, new Whole(unit, 0, Origin.SPEECH));
  }

  /** "ce jour-là" where the tokenizer left the compound whole. */
  private @Nullable Match suffixed(Words words, int at) {
    String word = words.at(at + 1);
    if (!word.endsWith("-la")) {
      return null;
    }
    return switch (word) {
      case "jour-la" -> match(at, at + 2, new Whole(Unit.DAY, 0, Origin.STORY));
      case "mois-la" -> match(at, at + 2, new Whole(Unit.MONTH, 0, Origin.STORY));
      case "annee-la" -> match(at, at + 2, new Whole(Unit.YEAR, 0, Origin.STORY));
      case "semaine-la" -> match(at, at + 2, new Whole(Unit.WEEK, 0, Origin.STORY));
      default -> null;
    };
  }

  private @Nullable Match behind(Words words, int at, Unit unit) {
    Relation relation = RelationTail.relation(words, at + 1);
    if (relation != null && !words.isNumber(at - 1)) {
      return of(at, RelationTail.end(words, at + 1), unit, relation);
    }
    return isThisOne(words, at, unit) ? match(at, at + 1, new Whole(unit, 0, Origin.SPEECH)) : null;
  }

  /** "dans la journée", "dans l'année"; "le week-end" at the end of a clause. */
  private static boolean isThisOne(Words words, int at, Unit unit) {
    boolean inside = words.isOneOf(at - 1, ARTICLES) && words.is(at - 2, "dans");
    boolean near = unit != Unit.DAY || words.is(at, "journee");
    boolean weekend = unit == Unit.WEEKEND && words.is(at - 1, "le") && words.isBreak(at + 1);
    return weekend || inside && near && !words.isOneOf(at + 1, OF) && words.isBreak(at + 1);
  }

  private Match of(int from, int end, Unit unit, Relation relation) {
    return match(from, end, new Whole(unit, relation.steps(), relation.origin()));
  }

  private static boolean isPlural(Words words, int at) {
    return words.at(at).endsWith("s") && !words.is(at, "mois");
  }
}
