package fr.dixit.calendar.parser;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Moment;
import fr.dixit.calendar.Period;
import fr.dixit.calendar.Year;
import org.jspecify.annotations.Nullable;

/** Reads one EDTF string: an interval of two periods, or one period. */
public final class EdtfParser {

  private static final String UNSUPPORTED_HINT = "give one date, or an interval such as 2019/2021";

  private final String text;

  private EdtfParser(String text) {
    this.text = text;
  }

  /**
   * Reads an EDTF string.
   *
   * @throws EdtfException that tells which character is wrong, why, and what to write instead
   */
  public static Edtf parse(String text) {
    return new EdtfParser(text).parse();
  }

  private Edtf parse() {
    int slash = text.indexOf('/');
    return slash < 0 ? period(0, text.length()) : interval(slash);
  }

  private Interval interval(int slash) {
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      throw new EdtfException(
          second,
          "an interval has one slash",
          "write start/end, for example 2019-05-03/2019-05-05");
    }
    Interval.Bound start = bound(0, slash);
    Interval.Bound end = bound(slash + 1, text.length());
    if (start instanceof Interval.At from
        && end instanceof Interval.At to
        && !Interval.follows(from.date(), to.date())) {
      throw new EdtfException(
          slash + 1, "the interval ends before it starts", "put the earlier date first");
    }
    return new Interval(start, end);
  }

  private Interval.Bound bound(int from, int to) {
    if (from == to) {
      return new Interval.Unknown();
    }
    if (text.substring(from, to).equals("..")) {
      return new Interval.Open();
    }
    Period date = period(from, to);
    if (date instanceof Moment) {
      throw new EdtfException(
          text.indexOf('T', from), "an interval holds no time of day", "end at the day");
    }
    if (date instanceof Year && text.charAt(from) == 'Y') {
      throw new EdtfException(
          from, "an interval holds no year of more than four digits", "leave the interval out");
    }
    return new Interval.At(date);
  }

  private Period period(int from, int to) {
    if (from == to) {
      throw new EdtfException(from, "a date is missing", "write for example 2021-03-15");
    }
    char first = text.charAt(from);
    if (first == '[' || first == '{') {
      throw new EdtfException(from, "sets of dates are not supported", UNSUPPORTED_HINT);
    }
    if (first == 'Y') {
      return longYear(from, to);
    }
    int time = text.substring(from, to).indexOf('T');
    if (time >= 0) {
      return new MomentParser(text, from, from + time, to).parse();
    }
    @Nullable Certainty certainty = certainty(text.charAt(to - 1));
    return certainty == null
        ? new DateParser(text, from, to).parse()
        : new DateParser(text, from, to - 1).parse().with(certainty);
  }

  private static @Nullable Certainty certainty(char mark) {
    return switch (mark) {
      case '?' -> Certainty.UNCERTAIN;
      case '~' -> Certainty.APPROXIMATE;
      case '%' -> Certainty.UNCERTAIN_AND_APPROXIMATE;
      default -> null;
    };
  }

  private Year longYear(int from, int to) {
    int digits = from + 1 < to && text.charAt(from + 1) == '-' ? from + 2 : from + 1;
    for (int i = digits; i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        throw new EdtfException(
            i, "a long year has only digits after Y", "write for example Y-170000");
      }
    }
    if (to - digits < 5 || text.charAt(digits) == '0') {
      throw new EdtfException(from, "Y is for years of more than four digits", "leave the Y out");
    }
    try {
      return new Year(Integer.parseInt(text, from + 1, to, 10), Certainty.CERTAIN);
    } catch (NumberFormatException e) {
      throw new EdtfException(
          digits, "the year is too far away", "years go up to " + Integer.MAX_VALUE);
    }
  }
}
