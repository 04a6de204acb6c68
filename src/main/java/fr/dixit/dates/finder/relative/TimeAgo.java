package fr.dixit.dates.finder.relative;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.finder.RelationTail;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Offset;
import fr.dixit.dates.meaning.Rolling;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "il y a trois ans", "voici dix jours", "dans deux mois", "trois jours plus tard", "d'ici un an".
 */
public final class TimeAgo extends Finder {

  private static final Set<String> AGO = Set.of("voici", "voila");
  private static final Set<String> LATER = Set.of("tard");
  private static final Set<String> EARLIER = Set.of("tot");

  @Override
  public @Nullable Match find(Words words, int at) {
    if (words.are(at, "il", "y", "a")) {
      return counted(words, at, at + 3, -1);
    }
    if (words.isOneOf(at, AGO)) {
      return counted(words, at, at + 1, -1);
    }
    if (words.are(at, "il", "ya")) {
      return counted(words, at, at + 2, -1);
    }
    if (words.is(at, "dans")) {
      return words.is(at + 1, "les") ? within(words, at) : counted(words, at, at + 1, 1);
    }
    if (words.are(at, "d'", "ici")) {
      return deadline(words, at);
    }
    return fromStory(words, at);
  }

  private @Nullable Match counted(Words words, int from, int at, int sign) {
    Count count = Count.at(words, at);
    if (count == null) {
      return null;
    }
    Expression meaning = new Offset(count.unit(), sign * count.number(), Origin.SPEECH);
    return match(from, count.end(), meaning);
  }

  /** "dans les dix jours". */
  private @Nullable Match within(Words words, int at) {
    Count count = Count.exact(words, at + 2);
    if (count == null) {
      return null;
    }
    boolean coming = RelationTail.relation(words, count.end()) == Relation.NEXT;
    return match(
        at,
        coming ? RelationTail.end(words, count.end()) : count.end(),
        new Rolling(count.unit(), count.number(), false, Origin.SPEECH));
  }

  private @Nullable Match deadline(Words words, int at) {
    Count count = Count.at(words, words.is(at + 2, "a") ? at + 3 : at + 2);
    if (count == null) {
      return null;
    }
    boolean years = count.unit().compareTo(Unit.YEAR) >= 0;
    Expression meaning =
        years
            ? new Offset(count.unit(), count.number(), Origin.SPEECH)
            : new Rolling(count.unit(), count.number(), false, Origin.SPEECH);
    return match(at, count.end(), meaning);
  }

  /** "plus tard", "plus tôt", "auparavant"; "après" and "avant" only where nothing comes after. */
  private @Nullable Match fromStory(Words words, int at) {
    Count count = Count.exact(words, at);
    if (count == null) {
      return null;
    }
    int end = count.end();
    if (words.is(end, "plus") && words.isOneOf(end + 1, LATER)) {
      return story(at, end + 2, count, 1);
    }
    if (words.is(end, "plus") && words.isOneOf(end + 1, EARLIER)) {
      return story(at, end + 2, count, -1);
    }
    if (words.is(end, "auparavant") || words.is(end, "avant") && words.isBreak(end + 1)) {
      return story(at, end + 1, count, -1);
    }
    return words.is(end, "apres") && words.isBreak(end + 1) ? story(at, end + 1, count, 1) : null;
  }

  private Match story(int from, int end, Count count, int sign) {
    return match(from, end, new Offset(count.unit(), sign * count.number(), Origin.STORY));
  }
}
