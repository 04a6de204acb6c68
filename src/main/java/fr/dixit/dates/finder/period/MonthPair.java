package fr.dixit.dates.finder.period;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Between;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.MonthOfYear;
import fr.dixit.dates.meaning.Within;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import org.jspecify.annotations.Nullable;

/** "juin-août 1992", which the tokenizer leaves whole. */
public final class MonthPair extends Finder {

  @Override
  public @Nullable Match find(Words words, int at) {
    String word = words.at(at);
    int hyphen = word.indexOf('-');
    if (hyphen < 3) {
      return null;
    }
    int first = words.value(Kind.MONTH, word.substring(0, hyphen));
    int last = words.value(Kind.MONTH, word.substring(hyphen + 1));
    if (first == ABSENT || last == ABSENT) {
      return null;
    }
    YearSuffix year = YearSuffix.at(words, at + 1);
    return match(
        at,
        year == null ? at + 1 : year.end(),
        new Between(new MonthOfYear(first, Relation.NONE), month(last, year)));
  }

  private static Expression month(int month, @Nullable YearSuffix year) {
    MonthOfYear bare = new MonthOfYear(month, Relation.NONE);
    return year == null ? bare : new Within(bare, year.year());
  }
}
