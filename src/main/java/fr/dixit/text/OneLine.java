package fr.dixit.text;

import java.util.regex.Pattern;

/** Words as they stand in a single line: a title, a name, a field of a reference. */
public final class OneLine {

  /** What breaks a line anywhere, U+2028 and ASCII's separators too; no-break spaces stay. */
  private static final Pattern BREAKS = Pattern.compile("[\\s\\v\\x1C-\\x1F]+");

  private OneLine() {}

  /** The words with one space for each run of spaces and line breaks, none at the ends. */
  public static String of(String words) {
    return BREAKS.matcher(words).replaceAll(" ").strip();
  }
}
