package fr.dixit.dates.finder.day;

import fr.dixit.calendar.Edtf;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.finder.period.Names;
import fr.dixit.dates.finder.period.YearSuffix;
import fr.dixit.dates.meaning.DayOfMonth;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Fixed;
import fr.dixit.dates.meaning.Within;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "15 mars 2021", "mardi 12 février", "1er avril", "18 juin 89"; and "17" of "lundi 17 et mardi 18
 * décembre", whose month stands later.
 */
public final class CalendarDay extends Finder {

  private static final Set<String> BEFORE_NUMBER = Set.of("le", ",", "du");
  private static final Set<String> JOINING =
      Set.of("et", "ou", ",", "au", "a", "-", "puis", "jusqu'au", "jusqu'");
  private static final int FARTHEST_MONTH = 5;

  @Override
  public @Nullable Match find(Words words, int at) {
    int month = Names.month(words, at);
    if (month > 0) {
      return monthFirst(words, at, month);
    }
    int weekday = Names.weekday(words, at);
    int number = weekday == 0 ? at : pastJoint(words, Names.pastStop(words, at + 1));
    DayNumber day = DayNumber.at(words, number);
    if (day == null || isAddress(words, at)) {
      return null;
    }
    Expression meaning = withMonth(words, weekday, day);
    if (meaning != null) {
      return match(at, end(words, day), meaning);
    }
    return Names.month(words, pastOf(words, day.end())) > 0
        ? null
        : borrowing(words, at, weekday, day);
  }

  /** "décembre 5, 2014", as translations leave it: a year of four digits makes it sure. */
  private @Nullable Match monthFirst(Words words, int at, int month) {
    DayNumber day = DayNumber.at(words, Names.pastStop(words, at + 1));
    if (day == null) {
      return null;
    }
    int number = words.is(day.end(), ",") ? day.end() + 1 : day.end();
    YearSuffix year = words.at(number).length() == 4 ? YearSuffix.at(words, number) : null;
    Expression date = year == null ? null : of(0, day.day(), month, null, year);
    return date == null ? null : match(at, year.end(), date);
  }

  private static int pastJoint(Words words, int at) {
    return words.isOneOf(at, BEFORE_NUMBER) ? at + 1 : at;
  }

  /** "le 2 de mars", "15 d'août", "20 du mois de novembre". */
  private static int pastOf(Words words, int at) {
    if (words.are(at, "du", "mois", "de") || words.are(at, "du", "mois", "d'")) {
      return at + 3;
    }
    boolean slash = words.is(at, "/") && words.isGlued(at) && words.isGlued(at + 1);
    return slash || words.is(at, "de") || words.is(at, "d'") ? at + 1 : at;
  }

  private static int monthEnd(Words words, DayNumber day) {
    return Names.pastStop(words, pastOf(words, day.end()) + 1);
  }

  private static int end(Words words, DayNumber day) {
    int end = monthEnd(words, day);
    YearSuffix year = YearSuffix.at(words, end);
    if (year != null) {
      return year.end();
    }
    return words.relation(end) == null ? end : end + 1;
  }

  private static @Nullable Expression withMonth(Words words, int weekday, DayNumber day) {
    int month = Names.month(words, pastOf(words, day.end()));
    if (month == 0) {
      return null;
    }
    int end = monthEnd(words, day);
    YearSuffix year = YearSuffix.at(words, end);
    Relation relation = words.relation(end);
    return of(weekday, day.day(), month, relation, year);
  }

  private static @Nullable Expression of(
      int weekday, int day, int month, @Nullable Relation relation, @Nullable YearSuffix year) {
    if (year == null) {
      DayOfMonth date =
          new DayOfMonth(weekday, day, month, relation == null ? Relation.NONE : relation);
      return date.isPossible() ? date : null;
    }
    Integer number = year.number();
    if (number == null) {
      return new Within(new DayOfMonth(weekday, day, month, Relation.NONE), year.year());
    }
    try {
      return new Fixed(Edtf.of(LocalDate.of(number, month, day)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Looks for the month in the days that follow: "3 au 5 mai", "17, 18 et 19 octobre". */
  private @Nullable Match borrowing(Words words, int from, int weekday, DayNumber day) {
    int at = day.end();
    for (int i = 0; i < FARTHEST_MONTH && words.isOneOf(at, JOINING); i++) {
      at = words.is(at, "jusqu'") ? at + 2 : at + 1;
      at = words.is(at, "le") || words.is(at, "au") || words.is(at, "du") ? at + 1 : at;
      at = Names.weekday(words, at) > 0 ? Names.pastStop(words, at + 1) : at;
      DayNumber next = DayNumber.at(words, at);
      if (next == null) {
        return null;
      }
      int month = Names.month(words, pastOf(words, next.end()));
      if (month > 0) {
        int end = monthEnd(words, next);
        Expression meaning =
            of(weekday, day.day(), month, words.relation(end), YearSuffix.at(words, end));
        return meaning == null ? null : match(from, day.end(), meaning);
      }
      at = next.end();
    }
    return null;
  }

  /** "rue du 4 septembre", "place du 8 mai 1945". */
  private static boolean isAddress(Words words, int at) {
    return words.is(at - 1, "du") && words.is(Kind.ADDRESS, at - 2);
  }
}
