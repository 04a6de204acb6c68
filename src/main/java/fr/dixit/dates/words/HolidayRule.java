package fr.dixit.dates.words;

import fr.dixit.dates.reckoning.Holiday;
import fr.dixit.lexicon.table.Row;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rule of a holiday from its table. */
final class HolidayRule {

  private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
  private static final Pattern LAST_BEFORE = Pattern.compile("(\\d\\d)-(\\d\\d)<([1-7])");
  private static final Pattern EASTER = Pattern.compile("easter([+-]\\d+)");
  private static final Pattern NTH = Pattern.compile("([1-5])/([1-7])/(\\d+)");
  private static final int LAST = 5;

  private HolidayRule() {}

  static Holiday read(Row row, String column) {
    String rule = row.text(column);
    Matcher fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      return year -> LocalDate.of(year, number(fixed, 1), number(fixed, 2));
    }
    Matcher before = LAST_BEFORE.matcher(rule);
    if (before.matches()) {
      return year ->
          lastBefore(LocalDate.of(year, number(before, 1), number(before, 2)), number(before, 3));
    }
    Matcher easter = EASTER.matcher(rule);
    if (easter.matches()) {
      return year -> Easter.sunday(year).plusDays(number(easter, 1));
    }
    Matcher nth = NTH.matcher(rule);
    if (nth.matches()) {
      return year -> nth(year, number(nth, 3), number(nth, 2), number(nth, 1));
    }
    throw row.error(
        column, "'" + rule + "' is no rule", "write 12-25, easter+39, 3/7/6 or 05-25<1");
  }

  private static LocalDate lastBefore(LocalDate day, int weekday) {
    int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
    return day.minusDays(back == 0 ? 7 : back);
  }

  private static LocalDate nth(int year, int month, int weekday, int number) {
    if (number == LAST) {
      return lastBefore(LocalDate.of(year, month, 1).plusMonths(1), weekday);
    }
    LocalDate first = LocalDate.of(year, month, 1);
    int ahead = Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7);
    return first.plusDays(ahead + 7L * (number - 1));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
