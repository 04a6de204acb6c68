package fr.dixit.dates.finder.compound;

import fr.dixit.calendar.Subdivision;
import fr.dixit.calendar.Year;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Finders;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Between;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Fixed;
import fr.dixit.dates.meaning.Nth;
import fr.dixit.dates.meaning.Whole;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "du 3 au 5 mai", "entre juin et fin novembre", "de 2014 à 2017", "13-15 juillet"; and each date
 * that opens no stretch.
 */
public final class Stretch extends Finder {

  private static final Set<String> FROM = Set.of("du", "de", "d'", "depuis", "des");
  private static final Set<String> TO = Set.of("au", "a", "aux", "-", "~", "jusqu'au", "jusqu'a");

  private final Finders ends;

  public Stretch(Finders ends) {
    this.ends = ends;
  }

  /** The date here, unless a longer stretch begins with it. */
  @Override
  public @Nullable Match find(Words words, int at) {
    Match date = ends.at(words, at);
    Match stretch = stretch(words, at, date);
    return stretch == null || date != null && date.end() >= stretch.end() ? date : stretch;
  }

  private @Nullable Match stretch(Words words, int at, @Nullable Match date) {
    if (words.is(at, "entre")) {
      Match from = end(words, at + 1);
      return from == null || !words.is(from.end(), "et")
          ? null
          : upTo(words, at, from, from.end() + 1, true);
    }
    Match from = words.isOneOf(at, FROM) ? ends.afterArticle(words, at + 1) : date;
    if (from == null) {
      return null;
    }
    int to = pastTo(words, from.end());
    return to == from.end() ? null : upTo(words, at, from, to, false);
  }

  private static int pastTo(Words words, int at) {
    if (words.are(at, "jusqu'", "au")
        || words.are(at, "jusqu'", "a")
        || words.are(at, "jusqu'", "en")) {
      return at + 2;
    }
    return words.isOneOf(at, TO) ? at + 1 : at;
  }

  private @Nullable Match end(Words words, int at) {
    return words.is(at, "maintenant")
        ? match(at, at + 1, new Whole(Unit.DAY, 0, Origin.SPEECH))
        : ends.afterArticle(words, at);
  }

  private @Nullable Match upTo(Words words, int at, Match from, int to, boolean and) {
    Match end = end(words, to);
    boolean dashed = words.is(to - 1, "-");
    if (end == null
        || dashed && end.meaning().origin() == Origin.STORY
        || and && isComparison(from.meaning(), end.meaning())) {
      return null;
    }
    return match(at, end.end(), new Between(from.meaning(), end.meaning()));
  }

  /** "entre 2008 et 2009", "entre le second semestre 2008 et …": two that are compared. */
  private static boolean isComparison(Expression from, Expression to) {
    if (from instanceof Nth first && to instanceof Nth second) {
      return first.number() == second.number() && first.unit() == second.unit();
    }
    return from instanceof Fixed first
        && to instanceof Fixed second
        && (first.value() instanceof Year one
                && second.value() instanceof Year other
                && other.year() == one.year() + 1
            || first.value() instanceof Subdivision a
                && second.value() instanceof Subdivision b
                && a.part() == b.part());
  }
}
