package fr.dixit.dates.finder.period;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Between;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.MonthOfYear;
import fr.dixit.dates.meaning.Phase;
import fr.dixit.dates.meaning.Within;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "juin-août 1992", "fin janvier-début février", "fin mars-mi-avril": the tokenizer leaves what
 * hyphens join whole.
 */
public final class MonthPair extends Finder {

  private static final int LONGEST = 3;

  @Override
  public @Nullable Match find(Words words, int at) {
    List<String> parts = new ArrayList<>();
    for (int end = at; end < at + LONGEST && mayBelong(words, end, parts.size()); end++) {
      parts.addAll(List.of(words.at(end).split("-")));
      Match pair = pair(words, at, end + 1, parts);
      if (pair != null) {
        return pair;
      }
    }
    return null;
  }

  /** One token of a pair is a compound, and a month or a phase stands before or behind it. */
  private static boolean mayBelong(Words words, int at, int before) {
    boolean compound = words.at(at).indexOf('-') > 0;
    boolean opens = words.is(Kind.PHASE, at) && words.at(at + 1).indexOf('-') > 0;
    return compound || (before == 0 ? opens : words.is(Kind.MONTH, at));
  }

  private @Nullable Match pair(Words words, int from, int end, List<String> parts) {
    int second = isPhase(words, parts.get(0)) ? 2 : 1;
    if (second >= parts.size()) {
      return null;
    }
    int length = isPhase(words, parts.get(second)) ? second + 2 : second + 1;
    if (parts.size() != length) {
      return null;
    }
    int first = words.value(Kind.MONTH, parts.get(second - 1));
    int last = words.value(Kind.MONTH, parts.get(length - 1));
    if (first == ABSENT || last == ABSENT) {
      return null;
    }
    YearSuffix year = YearSuffix.at(words, end);
    Expression start = near(second == 2, new MonthOfYear(first, Relation.NONE));
    Expression close = near(length == second + 2, month(last, year));
    return match(from, year == null ? end : year.end(), new Between(start, close));
  }

  private static boolean isPhase(Words words, String part) {
    return words.value(Kind.PHASE, part) != ABSENT;
  }

  private static Expression near(boolean phase, Expression month) {
    return phase ? new Phase(month) : month;
  }

  private static Expression month(int month, @Nullable YearSuffix year) {
    MonthOfYear bare = new MonthOfYear(month, Relation.NONE);
    return year == null ? bare : new Within(bare, year.year());
  }
}
