package fr.dixit.calendar.parser;

import fr.dixit.calendar.Century;
import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Day;
import fr.dixit.calendar.Decade;
import fr.dixit.calendar.Month;
import fr.dixit.calendar.Period;
import fr.dixit.calendar.Subdivision;
import fr.dixit.calendar.Unspecified;
import fr.dixit.calendar.Year;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads a date without time or mark: a century, decade, year, division of a year, month or day. */
final class DateParser {

  private static final String EXAMPLE = "write for example 2021-03-15, 2021-03 or 2021";

  private final String text;
  private final int from;
  private final int to;

  DateParser(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  Period parse() {
    int digits = from < to && text.charAt(from) == '-' ? from + 1 : from;
    int yearEnd = endOfDigits(digits);
    if (digits > from && isZero(digits, yearEnd)) {
      throw new EdtfException(from, "there is no year before 0 named 0", "leave the minus out");
    }
    if (yearEnd == to) {
      return year(digits, yearEnd);
    }
    if (text.charAt(yearEnd) != '-') {
      throw unexpected(yearEnd);
    }
    requireLength(digits, yearEnd, 4, "a year has four digits");
    int monthEnd = component(yearEnd, "a month has two digits");
    if (monthEnd == to) {
      return month(yearEnd, monthEnd);
    }
    int dayEnd = component(monthEnd, "a day has two digits");
    if (dayEnd != to) {
      throw unexpected(dayEnd);
    }
    return day(yearEnd, monthEnd);
  }

  private Period year(int digits, int end) {
    String year = text.substring(from, end);
    int known = (int) text.substring(digits, end).chars().filter(c -> c != 'X').count();
    boolean unknownAtEnd = text.substring(digits + known, end).chars().allMatch(c -> c == 'X');
    boolean zero = isZero(digits, digits + known);
    if (end - digits == 2 && known == 2) {
      return new Century(number(from, end), Certainty.CERTAIN);
    }
    if (end - digits == 3 && known == 3) {
      return new Decade(number(from, end), Certainty.CERTAIN);
    }
    requireLength(digits, end, 4, "a year has four digits");
    if (known == 4) {
      return new Year(number(from, end), Certainty.CERTAIN);
    }
    // a negative year whose known digits are all 0 would lose its sign as a number
    if (known == 3 && unknownAtEnd && !(zero && digits > from)) {
      return new Decade(number(from, end - 1), Certainty.CERTAIN);
    }
    if (known == 2 && unknownAtEnd && !(zero && digits > from)) {
      return new Century(number(from, end - 2), Certainty.CERTAIN);
    }
    return new Unspecified(year, "", "", Certainty.CERTAIN);
  }

  private Period month(int yearEnd, int end) {
    String month = text.substring(yearEnd + 1, end);
    if (month.indexOf('X') >= 0 || text.substring(from, yearEnd).indexOf('X') >= 0) {
      return unspecified(yearEnd, month, "");
    }
    int year = number(from, yearEnd);
    int code = Integer.parseInt(month);
    if (Subdivision.Part.isCode(code)) {
      return new Subdivision(year, Subdivision.Part.ofCode(code), Certainty.CERTAIN);
    }
    requireMonth(code, yearEnd + 1);
    return new Month(YearMonth.of(year, code), Certainty.CERTAIN);
  }

  private Period day(int yearEnd, int monthEnd) {
    String month = text.substring(yearEnd + 1, monthEnd);
    String day = text.substring(monthEnd + 1, to);
    if (text.substring(from, to).indexOf('X') >= 0) {
      return unspecified(yearEnd, month, day);
    }
    int number = Integer.parseInt(month);
    requireMonth(number, yearEnd + 1);
    YearMonth yearMonth = YearMonth.of(number(from, yearEnd), number);
    int dayOfMonth = Integer.parseInt(day);
    if (!yearMonth.isValidDay(dayOfMonth)) {
      throw new EdtfException(
          monthEnd + 1,
          "there is no day " + day + " in " + text.substring(from, monthEnd),
          "its days run from 01 to " + yearMonth.lengthOfMonth());
    }
    return new Day(LocalDate.of(yearMonth.getYear(), number, dayOfMonth), Certainty.CERTAIN);
  }

  private Unspecified unspecified(int yearEnd, String month, String day) {
    Unspecified date =
        new Unspecified(text.substring(from, yearEnd), month, day, Certainty.CERTAIN);
    if (!date.isPossible()) {
      throw new EdtfException(
          yearEnd + 1, "no day fits " + text.substring(from, to), "X stands for one unknown digit");
    }
    return date;
  }

  private void requireMonth(int month, int at) {
    if (month < 1 || month > 12) {
      throw new EdtfException(
          at,
          "there is no month " + text.substring(at, at + 2),
          "months run from 01 to 12; 21 to 24 are the seasons, from spring to winter");
    }
  }

  /** The end of a hyphen and two digits that start here. */
  private int component(int hyphen, String rule) {
    if (text.charAt(hyphen) != '-') {
      throw unexpected(hyphen);
    }
    int end = endOfDigits(hyphen + 1);
    requireLength(hyphen + 1, end, 2, rule);
    return end;
  }

  private void requireLength(int start, int end, int length, String rule) {
    if (end == start && end < to) {
      throw unexpected(end);
    }
    if (end - start != length) {
      throw new EdtfException(start, rule, EXAMPLE);
    }
  }

  private EdtfException unexpected(int at) {
    char c = text.charAt(at);
    if (c == '?' || c == '~' || c == '%') {
      return new EdtfException(
          at, "a mark on one part of a date is not supported", "put " + c + " behind the date");
    }
    return new EdtfException(at, "unexpected '" + c + "'", EXAMPLE);
  }

  private int endOfDigits(int start) {
    int end = start;
    while (end < to && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c == 'X';
  }

  private boolean isZero(int start, int end) {
    return start < end && text.substring(start, end).chars().allMatch(c -> c == '0');
  }

  private int number(int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
