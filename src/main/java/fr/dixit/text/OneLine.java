package fr.dixit.text;

import java.util.regex.Pattern;

/** Words as they stand in a single line: a title, a name, a field of a reference. */
public final class OneLine {

  /** What breaks a line anywhere, U+2028 and ASCII's separators too; no-break spaces stay. */
  private static final Pattern BREAKS = Pattern.compile("[\\s\\v\\x1C-\\x1F]+");

  private OneLine() {}

  /** The words with one space for each run of spaces and line breaks, none at the ends. */
  public static String of(String words) {
    return isOneLine(words) ? words : BREAKS.matcher(words).replaceAll(" ").strip();
  }

  /** Most words are, and telling so costs far less than having the pattern copy them. */
  private static boolean isOneLine(String words) {
    boolean afterSpace = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ';
      if (space ? afterSpace : Character.isWhitespace(c) || c == '\u0085') {
        return false;
      }
      afterSpace = space;
    }
    return !afterSpace;
  }
}
