package fr.dixit.dates.finder.period;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Subdivision;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.finder.RelationTail;
import fr.dixit.dates.meaning.Fixed;
import fr.dixit.dates.meaning.SeasonOfYear;
import fr.dixit.dates.meaning.Within;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "l'automne 2020", "l'été dernier", "cet hiver", "à l'automne", "hiver 2018-2019". */
public final class SeasonName extends Finder {

  private static final Set<String> THIS = Set.of("ce", "cet", "cette");

  @Override
  public @Nullable Match find(Words words, int at) {
    int index = words.value(Kind.SEASON, at);
    if (index == ABSENT) {
      return null;
    }
    Subdivision.Part season = Subdivision.Part.values()[index];
    YearSuffix year = YearSuffix.at(words, at + 1);
    if (year != null && !isParticiple(words, at)) {
      return withYear(words, at, season, year);
    }
    Relation relation = RelationTail.relation(words, at + 1);
    if (relation != null && isAfterArticle(words, at)) {
      return match(at, RelationTail.end(words, at + 1), new SeasonOfYear(season, relation));
    }
    if (words.isOneOf(at - 1, THIS)) {
      return match(at, at + 1, new SeasonOfYear(season, Relation.THIS));
    }
    return isSituated(words, at)
        ? match(at, at + 1, new SeasonOfYear(season, Relation.NONE))
        : null;
  }

  private Match withYear(Words words, int at, Subdivision.Part season, YearSuffix year) {
    Integer number = year.number();
    if (number == null) {
      return match(
          at, year.end(), new Within(new SeasonOfYear(season, Relation.NONE), year.year()));
    }
    Fixed fixed = new Fixed(new Subdivision(number, season, Certainty.CERTAIN));
    return match(at, endOfYears(words, year.end(), number), fixed);
  }

  /** A winter has two years: "2018-2019", "2018/19". */
  private static int endOfYears(Words words, int end, int year) {
    boolean joined = (words.is(end, "-") || words.is(end, "/")) && words.isGlued(end);
    String next = Integer.toString(year + 1);
    return joined && (words.is(end + 1, next) || words.is(end + 1, next.substring(2)))
        ? end + 2
        : end;
  }

  private static boolean isAfterArticle(Words words, int at) {
    return words.is(at - 1, "l'")
        || words.is(at - 1, "le")
        || words.is(at - 1, "au")
        || words.is(at - 1, "du");
  }

  /** "à l'automne", "au printemps": one season; "en été", "l'été": any. */
  private static boolean isSituated(Words words, int at) {
    return words.is(at - 1, "au") && !words.is(at + 1, "de")
        || words.is(at - 1, "l'") && words.is(at - 2, "a");
  }

  /** "a été 2000 fois": the participle has no article. */
  private static boolean isParticiple(Words words, int at) {
    return words.is(at, "ete") && YearSuffix.countsSomething(words, at + 2);
  }
}
