package fr.dixit.dates.finder.relative;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Rolling;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Numbers;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "ces dix dernières années", "les deux prochains mois", "2 semaines passées", "depuis dix jours".
 */
public final class TimeSpan extends Finder {

  private static final Set<String> THESE = Set.of("ces", "les");
  private static final Set<String> SINGULAR_PARTICIPLES =
      Set.of("passe", "passee", "ecoule", "ecoulee");

  @Override
  public @Nullable Match find(Words words, int at) {
    if (words.is(at, "depuis")) {
      Count count = Count.at(words, at + 1);
      return count == null ? null : since(words, at, count);
    }
    if (words.isOneOf(at, THESE)) {
      Match inner = counted(words, at + 1);
      return inner == null ? null : match(at, inner.end(), inner.meaning());
    }
    return counted(words, at);
  }

  /** Only the words of the count are the date, as "1994" is of "depuis 1994". */
  private Match since(Words words, int at, Count count) {
    return match(at + 1, count.end(), rolling(count.unit(), -count.number(), true, Origin.SPEECH));
  }

  private @Nullable Match counted(Words words, int at) {
    Relation before = words.relation(at);
    Numbers.Found number = Numbers.at(words, before == null ? at : at + 1);
    if (number == null || number.value() > 10_000) {
      return null;
    }
    Relation between = before == null ? words.relation(number.end()) : null;
    int noun = between == null ? number.end() : number.end() + 1;
    Unit unit = words.unit(noun);
    Relation after = isOfOne(words, noun + 1) ? null : words.relation(noun + 1);
    Relation relation = before != null ? before : between != null ? between : after;
    if (unit == null || relation == null || number.value() < 2) {
      return null;
    }
    boolean behind = before == null && between == null;
    return match(at, behind ? noun + 2 : noun + 1, of(unit, number.value(), relation));
  }

  /** Of "un enfant de 15 ans passé à tabac" the participle is not the years': it is singular. */
  private static boolean isOfOne(Words words, int at) {
    return words.isOneOf(at, SINGULAR_PARTICIPLES);
  }

  private static Rolling of(Unit unit, int number, Relation relation) {
    return rolling(unit, relation.steps() * number, false, relation.origin());
  }

  private static Rolling rolling(Unit unit, int count, boolean about, Origin origin) {
    return new Rolling(unit, count, about, origin);
  }
}
