package fr.dixit.dates.finder.day;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Month;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.finder.period.Names;
import fr.dixit.dates.finder.period.YearSuffix;
import fr.dixit.dates.meaning.DayOfMonth;
import fr.dixit.dates.meaning.Fixed;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "14/02/2019", "15.05.99", "2019-02-14", "le 8/2", "03/2015". */
public final class NumericDate extends Finder {

  private static final Set<String> BEFORE_SHORT = Set.of("le", "du", "au");
  private static final Set<String> JOINTS = Set.of("et", "ou", ",", "a", "au");

  /** A ratio or a scale ("1/1000") is of an earlier year. */
  private static final int EARLIEST = 1800;

  @Override
  public @Nullable Match find(Words words, int at) {
    int number = Names.weekday(words, at) > 0 ? Names.pastStop(words, at + 1) : at;
    Numerals numerals = Numerals.at(words, number);
    if (numerals == null || Names.isCounted(words, number)) {
      return null;
    }
    List<String> parts = numerals.parts();
    if (parts.size() == 3) {
      return full(at, numerals.end(), parts);
    }
    Match month = numerals.isSlashed() || isMonth(parts) ? month(at, numerals.end(), parts) : null;
    return month == null && isDayAndMonth(words, number, numerals)
        ? day(words, at, numerals)
        : month;
  }

  private @Nullable Match full(int from, int end, List<String> parts) {
    boolean yearFirst = parts.get(0).length() == 4;
    String year = parts.get(yearFirst ? 0 : 2);
    if (year.length() == 1 || year.length() == 3 || parts.get(1).length() > 2) {
      return null;
    }
    int number = Integer.parseInt(year);
    int full = year.length() == 2 ? YearSuffix.full(number) : number;
    int day = Integer.parseInt(parts.get(yearFirst ? 2 : 0));
    try {
      LocalDate date = LocalDate.of(full, Integer.parseInt(parts.get(1)), day);
      return YearSuffix.isYear(full) ? match(from, end, new Fixed(Edtf.of(date))) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "2011-12" is a school year or a season: the second number is the next year. */
  private static boolean isMonth(List<String> parts) {
    boolean monthFirst = parts.get(0).length() <= 2 && parts.get(1).length() == 4;
    return monthFirst
        || parts.get(0).length() == 4
            && parts.get(1).length() == 2
            && Integer.parseInt(parts.get(1)) != (Integer.parseInt(parts.get(0)) + 1) % 100;
  }

  private @Nullable Match month(int from, int end, List<String> parts) {
    int first = Integer.parseInt(parts.get(0));
    int second = Integer.parseInt(parts.get(1));
    if (isYear(first) && isMonth(second)) {
      return match(from, end, month(first, second));
    }
    return isYear(second) && isMonth(first) ? match(from, end, month(second, first)) : null;
  }

  private static boolean isYear(int number) {
    return number >= EARLIEST && YearSuffix.isYear(number);
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static Fixed month(int year, int month) {
    return new Fixed(new Month(YearMonth.of(year, month), Certainty.CERTAIN));
  }

  /** A fraction or a mark out of twenty looks the same: only "le 8/2", "22/04" or a lone "17/2". */
  private static boolean isDayAndMonth(Words words, int from, Numerals numerals) {
    String day = numerals.parts().get(0);
    String month = numerals.parts().get(1);
    int end = numerals.end();
    if (!numerals.isSlashed() || day.length() > 2 || month.length() > 2 || words.is(end, "%")) {
      return false;
    }
    boolean pairs = day.length() == 2 && month.length() == 2;
    boolean padded = pairs && (day.startsWith("0") || month.startsWith("0"));
    return padded
        || pairs && isInRow(words, from, end)
        || words.is(Kind.WEEKDAY, from - 1)
        || words.isOneOf(from - 1, BEFORE_SHORT)
        || from == 0 && end == words.size();
  }

  /** "25/10 à 25/01", "20/11, 22/11 ou 25/11". */
  private static boolean isInRow(Words words, int from, int end) {
    return words.isOneOf(end, JOINTS) && words.isNumber(end + 1) && words.is(end + 2, "/")
        || words.isOneOf(from - 1, JOINTS) && words.isNumber(from - 2) && words.is(from - 3, "/");
  }

  private @Nullable Match day(Words words, int from, Numerals numerals) {
    int day = Integer.parseInt(numerals.parts().get(0));
    int month = Integer.parseInt(numerals.parts().get(1));
    if (!isMonth(month)) {
      return null;
    }
    Relation relation = words.relation(numerals.end());
    DayOfMonth date = new DayOfMonth(0, day, month, relation == null ? Relation.NONE : relation);
    int end = relation == null ? numerals.end() : numerals.end() + 1;
    return date.isPossible() ? match(from, end, date) : null;
  }
}
