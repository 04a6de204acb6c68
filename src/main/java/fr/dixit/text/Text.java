package fr.dixit.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A text as it was read, never rewritten, with the ways to point into it. */
public final class Text {

  private final String value;
  private final int[] lineStarts;

  /** Offsets of the second halves of surrogate pairs, so that counting code points is a search. */
  private final int[] secondHalves;

  public Text(String value) {
    this.value = value;
    this.lineStarts = lineStarts(value);
    this.secondHalves = secondHalves(value);
  }

  public String value() {
    return value;
  }

  public int length() {
    return value.length();
  }

  public Span span() {
    return new Span(0, value.length());
  }

  public char charAt(int offset) {
    return value.charAt(offset);
  }

  /** The characters of the span, untouched. */
  public String slice(Span span) {
    return value.substring(span.start(), span.end());
  }

  /** Line and column of a UTF-16 offset from 0 to the length, inclusive. */
  public Position position(int offset) {
    int line = lineIndex(offset);
    return new Position(line + 1, codePoints(offset) - codePoints(lineStarts[line]) + 1);
  }

  /** The whole line that holds the offset, without its line break. */
  public String line(int offset) {
    int line = lineIndex(offset);
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : value.length();
    while (end > lineStarts[line] && isLineBreak(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(lineStarts[line], end);
  }

  /** How many code points stand before the UTF-16 offset. */
  public int codePoints(int offset) {
    int found = Arrays.binarySearch(secondHalves, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }

  /** The UTF-16 offset before which so many code points stand. */
  public int offset(int codePoints) {
    return codePoints
        + InOrder.first(secondHalves.length, i -> secondHalves[i] - i > codePoints);
  }

  private int lineIndex(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] lineStarts(String value) {
    int[] starts = new int[8];
    int lines = 1;
    for (int i = value.indexOf('\n'); i >= 0; i = value.indexOf('\n', i + 1)) {
      starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
      starts[lines++] = i + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  private static int[] secondHalves(String value) {
    for (int i = 1; i < value.length(); i++) {
      if (Character.isSurrogatePair(value.charAt(i - 1), value.charAt(i))) {
        return IntStream.range(i, value.length())
            .filter(at -> Character.isSurrogatePair(value.charAt(at - 1), value.charAt(at)))
            .toArray();
      }
    }
    return new int[0];
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && value.equals(text.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
