package fr.dixit.dates.finder.compound;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.calendar.Part;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Finders;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.EndOfYear;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Phase;
import fr.dixit.dates.meaning.Whole;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "fin septembre 2020", "le début des années 80", "la première quinzaine d'avril", "fin d'année".
 */
public final class PartOfPeriod extends Finder {

  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final Set<String> ARTICLES = Set.of("la", "l'", "le", "les");
  private static final Set<String> SHARES =
      Set.of("moitie", "quinzaine", "tiers", "jours", "semaines", "mois");

  private final Finders wholes;

  public PartOfPeriod(Finders wholes) {
    this.wholes = wholes;
  }

  @Override
  public @Nullable Match find(Words words, int at) {
    int after = afterPart(words, at);
    if (after == at) {
      return null;
    }
    boolean of = words.isOneOf(after, OF);
    int noun = of ? after + 1 : after;
    boolean article = words.isOneOf(noun, ARTICLES) && of;
    int name = article ? noun + 1 : noun;
    Match whole = wholes.at(words, name);
    if (whole != null && isPeriod(words, whole)) {
      return match(at, whole.end(), new Phase(whole.meaning()), words.phase(at));
    }
    Unit unit = words.unit(name);
    return of && unit != null && isDeictic(words, name)
        ? match(at, name + 1, new Phase(whole(words, at, name)), words.phase(at))
        : null;
  }

  /** Index after "début", "fin", "première moitié"; the same index when there is none. */
  private static int afterPart(Words words, int at) {
    if (words.is(Kind.PHASE, at)) {
      return at + 1;
    }
    boolean ordinal = words.value(Kind.ORDINAL, at) != ABSENT || words.relation(at) != null;
    boolean share = words.isOneOf(at + 1, SHARES) || words.is(at, "premiers");
    return ordinal && share && words.isOneOf(at + 2, OF) ? at + 2 : at;
  }

  /** "fin de lundi" is none: the whole is longer than a day. */
  private static boolean isPeriod(Words words, Match whole) {
    return !words.is(Kind.WEEKDAY, whole.from()) && !(whole.meaning() instanceof Phase);
  }

  /** "en fin d'année", "à la fin du mois": this year, this month. */
  private static boolean isDeictic(Words words, int noun) {
    return words.unit(noun) != Unit.DAY
        && !words.at(noun).endsWith("ees")
        && !words.isOneOf(noun + 1, OF);
  }

  /** "fin d'année" has no article where it is a time of every year. */
  private static Expression whole(Words words, int at, int noun) {
    boolean yearly = words.phase(at) == Part.END && noun == at + 2;
    return yearly && words.unit(noun) == Unit.YEAR
        ? new EndOfYear()
        : new Whole(words.unit(noun), 0, Origin.SPEECH);
  }
}
