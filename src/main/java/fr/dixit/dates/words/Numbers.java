package fr.dixit.dates.words;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import org.jspecify.annotations.Nullable;

/** Whole numbers in digits or words. */
public final class Numbers {

  private static final int LONGEST = 9;

  private Numbers() {}

  /**
   * A number among the words.
   *
   * @param end index after its last word
   * @param digits how many, 0 when written in words
   */
  public record Found(int value, int end, int digits) {}

  /** The number that begins here, or null. */
  public static @Nullable Found at(Words words, int at) {
    return words.isNumber(at) ? digits(words, at) : spelled(words, at);
  }

  private static @Nullable Found digits(Words words, int at) {
    String text = words.at(at);
    if (text.length() > LONGEST) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    return new Found(Integer.parseInt(text), at + 1, text.length());
  }

  private static @Nullable Found spelled(Words words, int at) {
    Sum sum = new Sum();
    int end = at;
    while (sum.add(words, end)) {
      end++;
      if (words.is(end, "et") && sum.takes(words.value(Kind.NUMBER, end + 1))) {
        end++;
      }
    }
    return end == at ? null : new Found(sum.total + sum.current, end, 0);
  }

  /** "quatre-vingt-dix" is 4 × 20 + 10: parts are added while each is smaller than the last. */
  private static final class Sum {

    private int total;
    private int current;
    private int last;

    /** Adds a word, or all parts of a compound; false when one does not fit. */
    boolean add(Words words, int at) {
      int whole = words.value(Kind.NUMBER, at);
      if (whole != ABSENT) {
        return add(whole);
      }
      String word = words.at(at);
      if (word.indexOf('-') < 1) {
        return false;
      }
      Sum before = copy();
      for (String part : word.split("-")) {
        if (!part.equals("et") && !add(words.value(Kind.NUMBER, part))) {
          restore(before);
          return false;
        }
      }
      return true;
    }

    private boolean add(int value) {
      if (!takes(value)) {
        return false;
      }
      if (value == 1000) {
        total += 1000 * Math.max(1, current);
        current = 0;
      } else if (value == 100) {
        current = 100 * Math.max(1, current);
      } else {
        current += value == 20 && last == 4 ? 76 : value;
      }
      last = value == 20 && last == 4 ? 80 : value;
      return true;
    }

    boolean takes(int value) {
      if (value == ABSENT) {
        return false;
      }
      if (last == 0) {
        return current + total == 0;
      }
      return value == 1000 && total == 0
          || value == 100 && current < 20
          || value == 20 && last == 4
          || last == 10 && value >= 7 && value <= 9
          || last == 100 && value < 100
          || last == 1000 && value < 1000
          || last >= 20 && last < 100 && value < (last == 60 || last == 80 ? 20 : 10);
    }

    private Sum copy() {
      Sum copy = new Sum();
      copy.restore(this);
      return copy;
    }

    private void restore(Sum other) {
      total = other.total;
      current = other.current;
      last = other.last;
    }
  }
}
