package fr.dixit.dates.finder.period;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Nth;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Numbers;
import fr.dixit.dates.words.Words;
import org.jspecify.annotations.Nullable;

/** "le second semestre 2008", "3e trimestre", "T1 2020". */
public final class OrdinalPart extends Finder {

  private static final int WEEKS = 53;

  @Override
  public @Nullable Match find(Words words, int at) {
    int number = words.value(Kind.ORDINAL, at);
    if (number != ABSENT && isPartOfYear(words.unit(at + 1))) {
      return of(words, at, at + 2, number, words.unit(at + 1));
    }
    int quarter = words.value(Kind.QUARTER, at);
    if (quarter != ABSENT && YearSuffix.at(words, at + 1) != null) {
      return of(words, at, at + 1, quarter, Unit.QUARTER);
    }
    int after = words.value(Kind.QUARTER, at + 1);
    YearSuffix year = after == ABSENT ? null : YearSuffix.at(words, at);
    if (year != null && year.end() == at + 1) {
      return match(at, at + 2, new Nth(after, Unit.QUARTER, 0, year.year()));
    }
    return words.unit(at) == Unit.WEEK ? week(words, at) : null;
  }

  /** "la semaine 31", as ISO 8601 numbers it. */
  private @Nullable Match week(Words words, int at) {
    Numbers.Found number = Numbers.at(words, at + 1);
    boolean numbered = number != null && number.digits() > 0 && number.value() <= WEEKS;
    return numbered && number.value() > 0 && words.isBreak(number.end())
        ? of(words, at, number.end(), number.value(), Unit.WEEK)
        : null;
  }

  private static boolean isPartOfYear(@Nullable Unit unit) {
    return unit == Unit.QUARTER || unit == Unit.THIRD || unit == Unit.HALF;
  }

  private @Nullable Match of(Words words, int from, int end, int number, Unit unit) {
    if (words.is(end, "de") && words.is(Kind.REPEATED, end + 1)) {
      return null;
    }
    YearSuffix year = YearSuffix.at(words, end);
    Expression whole = year == null ? null : year.year();
    return match(from, year == null ? end : year.end(), new Nth(number, unit, 0, whole));
  }
}
