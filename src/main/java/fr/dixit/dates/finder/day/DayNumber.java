package fr.dixit.dates.finder.day;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Numbers;
import fr.dixit.dates.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The number of a day in a month: "15", "1er", "quinze".
 *
 * @param end index after the last token
 */
record DayNumber(int day, int end) {

  private static final int LONGEST_MONTH = 31;

  /** The day number here, or null. */
  static @Nullable DayNumber at(Words words, int at) {
    int ordinal = words.value(Kind.ORDINAL, at);
    if (ordinal != ABSENT) {
      return new DayNumber(ordinal, at + 1);
    }
    Numbers.Found number = Numbers.at(words, at);
    if (number == null) {
      return raised(words, at);
    }
    boolean day = number.value() >= 1 && number.value() <= LONGEST_MONTH && number.digits() <= 2;
    return day ? new DayNumber(number.value(), number.end()) : null;
  }

  /** "13e", "15ème". */
  private static @Nullable DayNumber raised(Words words, int at) {
    if (!words.isNumber(at)) {
      return null;
    }
    String text = words.at(at);
    int digits = text.endsWith("eme") ? text.length() - 3 : text.length() - 1;
    if (!text.endsWith("e") && !text.endsWith("eme") || digits < 1 || digits > 2) {
      return null;
    }
    int day = 0;
    for (int i = 0; i < digits; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return null;
      }
      day = 10 * day + c - '0';
    }
    return day >= 1 && day <= LONGEST_MONTH ? new DayNumber(day, at + 1) : null;
  }
}
