package fr.dixit.dates.finder.period;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Month;
import fr.dixit.calendar.Part;
import fr.dixit.calendar.Year;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Fixed;
import fr.dixit.dates.meaning.MonthOfYear;
import fr.dixit.dates.meaning.Phase;
import fr.dixit.dates.meaning.Within;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** "mi-novembre 2020", "mi-2019". */
public final class MidPeriod extends Finder {

  private static final String PREFIX = "mi-";

  @Override
  public @Nullable Match find(Words words, int at) {
    String word = words.at(at);
    if (!word.startsWith(PREFIX)) {
      return null;
    }
    String rest = word.substring(PREFIX.length());
    int month = words.value(Kind.MONTH, rest);
    if (month != ABSENT) {
      return month(words, at, month);
    }
    boolean year = rest.length() == 4 && rest.chars().allMatch(c -> c >= '0' && c <= '9');
    return year ? match(at, at + 1, year(rest), Part.MIDDLE) : null;
  }

  private static Phase year(String digits) {
    return new Phase(new Fixed(new Year(Integer.parseInt(digits), Certainty.CERTAIN)));
  }

  private Match month(Words words, int at, int month) {
    YearSuffix year = YearSuffix.at(words, at + 1);
    if (year == null) {
      Relation relation = words.relation(at + 1);
      return match(
          at,
          relation == null ? at + 1 : at + 2,
          new Phase(new MonthOfYear(month, relation == null ? Relation.NONE : relation)),
          Part.MIDDLE);
    }
    Integer number = year.number();
    Expression whole =
        number == null
            ? new Within(new MonthOfYear(month, Relation.NONE), year.year())
            : new Fixed(new Month(YearMonth.of(number, month), Certainty.CERTAIN));
    return match(at, year.end(), new Phase(whole), Part.MIDDLE);
  }
}
