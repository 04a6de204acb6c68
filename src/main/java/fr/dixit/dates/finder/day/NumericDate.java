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
import fr.dixit.dates.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "14/02/2019", "15.05.99", "2019-02-14", "le 8/2", "03/2015". */
public final class NumericDate extends Finder {

  private static final Set<String> BEFORE_SHORT =
      Set.of(
          "le",
          "du",
          "au",
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche");
  private static final Set<String> JOINTS = Set.of("et", "ou");
  private static final Set<String> SEPARATORS = Set.of("/", "-", ".");

  @Override
  public @Nullable Match find(Words words, int at) {
    if (!words.isNumber(at)) {
      int number = Names.weekday(words, at) > 0 ? Names.pastStop(words, at + 1) : at;
      Match date = number == at || !words.isNumber(number) ? null : find(words, number);
      return date == null ? null : match(at, date.end(), date.meaning());
    }
    String[] dotted = words.at(at).split("\\.", 4);
    if (dotted.length > 1) {
      return of(words, at, at + 1, dotted, words.at(at));
    }
    String separator = words.at(at + 1);
    if (!SEPARATORS.contains(separator) || !words.isGlued(at + 1) || !isPart(words, at + 2)) {
      return null;
    }
    String first = words.at(at);
    String second = words.at(at + 2);
    return words.is(at + 3, separator) && isPart(words, at + 4) && words.isGlued(at + 3)
        ? of(words, at, at + 5, new String[] {first, second, words.at(at + 4)}, separator)
        : of(words, at, at + 3, new String[] {first, second}, separator);
  }

  private static boolean isPart(Words words, int at) {
    return words.isNumber(at) && words.isGlued(at);
  }

  private @Nullable Match of(Words words, int from, int end, String[] parts, String separator) {
    for (String part : parts) {
      if (part.isEmpty()
          || part.length() > 4
          || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return null;
      }
    }
    return switch (parts.length) {
      case 3 -> full(from, end, parts);
      case 2 -> separator.equals("/") || isMonth(parts) ? partial(words, from, end, parts) : null;
      default -> null;
    };
  }

  private @Nullable Match full(int from, int end, String[] parts) {
    boolean yearFirst = parts[0].length() == 4;
    String year = yearFirst ? parts[0] : parts[2];
    if (year.length() == 1 || year.length() == 3 || parts[1].length() > 2) {
      return null;
    }
    int number = Integer.parseInt(year);
    int full = year.length() == 2 ? YearSuffix.full(number) : number;
    int day = Integer.parseInt(yearFirst ? parts[2] : parts[0]);
    try {
      LocalDate date = LocalDate.of(full, Integer.parseInt(parts[1]), day);
      return YearSuffix.isYear(full) ? match(from, end, new Fixed(Edtf.of(date))) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "2011-12" is a school year or a season: the second number is the next year. */
  private static boolean isMonth(String[] parts) {
    boolean monthFirst = parts[0].length() <= 2 && parts[1].length() == 4;
    return monthFirst
        || parts[0].length() == 4
            && parts[1].length() == 2
            && Integer.parseInt(parts[1]) != (Integer.parseInt(parts[0]) + 1) % 100;
  }

  private @Nullable Match partial(Words words, int from, int end, String[] parts) {
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    if (YearSuffix.isYear(first) && second >= 1 && second <= 12) {
      return match(from, end, month(first, second));
    }
    if (YearSuffix.isYear(second) && first >= 1 && first <= 12) {
      return match(from, end, month(second, first));
    }
    return isDayAndMonth(words, from, end, parts) && second <= 12 && second >= 1
        ? day(from, end, first, second)
        : null;
  }

  private static Fixed month(int year, int month) {
    return new Fixed(new Month(YearMonth.of(year, month), Certainty.CERTAIN));
  }

  /** A fraction or a mark out of twenty looks the same: only "le 8/2", "22/04" or a lone "17/2". */
  private static boolean isDayAndMonth(Words words, int from, int end, String[] parts) {
    if (parts[0].length() > 2 || parts[1].length() > 2 || words.is(end, "%")) {
      return false;
    }
    boolean pairs = parts[0].length() == 2 && parts[1].length() == 2;
    boolean zero = parts[0].startsWith("0") || parts[1].startsWith("0");
    boolean padded = pairs && (zero || words.isOneOf(from - 1, JOINTS));
    return padded || words.isOneOf(from - 1, BEFORE_SHORT) || from == 0 && end == words.size();
  }

  private @Nullable Match day(int from, int end, int day, int month) {
    DayOfMonth date = new DayOfMonth(0, day, month, Relation.NONE);
    return date.isPossible() ? match(from, end, date) : null;
  }
}
