package fr.dixit.calendar.parser;

import fr.dixit.calendar.Day;
import fr.dixit.calendar.Moment;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day with a time: {@code 1985-04-12T23:20:30+04:30}. */
final class MomentParser {

  private static final Pattern TIME =
      Pattern.compile("(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,9}))?)?(Z|[+-].*)?");
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d\\d)(?::?(\\d\\d))?");

  /** No place on earth keeps a time outside these. */
  private static final int EASTERNMOST_MINUTES = 14 * 60;

  private static final int WESTERNMOST_MINUTES = -12 * 60;

  private final String text;
  private final int from;
  private final int letter;
  private final int to;

  /**
   * @param letter where the T stands
   */
  MomentParser(String text, int from, int letter, int to) {
    this.text = text;
    this.from = from;
    this.letter = letter;
    this.to = to;
  }

  Moment parse() {
    if (!(new DateParser(text, from, letter).parse() instanceof Day day)) {
      throw new EdtfException(from, "a time needs a day", "write for example 2021-03-15T12:30");
    }
    Matcher time = TIME.matcher(text.substring(letter + 1, to));
    if (!time.matches()) {
      throw new EdtfException(
          letter + 1, "this is no time", "write for example T12:30, T12:30:59Z or T12:30:59+01:00");
    }
    return new Moment(dateTime(day, time), offset(time.group(5), letter + 1 + time.start(5)));
  }

  private LocalDateTime dateTime(Day day, Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    int minute = Integer.parseInt(time.group(2));
    int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
    int nano = time.group(4) == null ? 0 : nanos(time.group(4));
    if (hour == 24 && minute == 0 && second == 0 && nano == 0) {
      return day.date().plusDays(1).atStartOfDay();
    }
    if (hour > 23 || minute > 59 || second > 59) {
      throw new EdtfException(
          letter + 1, "there is no time " + time.group(), "a day runs from 00:00:00 to 24:00:00");
    }
    return day.date().atTime(LocalTime.of(hour, minute, second, nano));
  }

  private static int nanos(String fraction) {
    return Integer.parseInt(fraction + "0".repeat(9 - fraction.length()));
  }

  private static @Nullable ZoneOffset offset(@Nullable String offset, int at) {
    if (offset == null) {
      return null;
    }
    if (offset.equals("Z")) {
      return ZoneOffset.UTC;
    }
    Matcher parts = OFFSET.matcher(offset);
    if (!parts.matches()) {
      throw new EdtfException(at, "this is no offset from UTC", "write Z, +01 or +01:00");
    }
    int minutes = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    int sign = parts.group(1).equals("-") ? -1 : 1;
    int total = sign * (60 * Integer.parseInt(parts.group(2)) + minutes);
    if (minutes > 59
        || total > EASTERNMOST_MINUTES
        || total < WESTERNMOST_MINUTES
        || (sign < 0 && total == 0)) {
      throw new EdtfException(
          at, "there is no offset " + offset, "offsets run from -12:00 to +14:00");
    }
    return ZoneOffset.ofTotalSeconds(60 * total);
  }
}
