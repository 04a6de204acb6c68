package fr.dixit.ingest;

import fr.dixit.text.Direction;
import fr.dixit.text.OneLine;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleans what a stranger's file states. Null in, null out. */
public final class Stated {

  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s/]+\\S*");

  private Stated() {}

  /** On one line, without characters that mean nothing on a page; null when empty. */
  public static @Nullable String words(@Nullable String value) {
    if (value == null) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    value.codePoints().filter(Stated::isPrintable).forEach(words::appendCodePoint);
    String line = OneLine.of(words.toString());
    return line.isEmpty() ? null : line;
  }

  /** Whether the character can stand on a page; white space can. */
  public static boolean isPrintable(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || type != Character.CONTROL && type != Character.SURROGATE && !Direction.isControl(c);
  }

  /** The address when it is one of the web, which a page may lead to; else null. */
  public static @Nullable String webAddress(@Nullable String value) {
    return value != null
            && WEB_ADDRESS.matcher(value).matches()
            && value.codePoints().allMatch(Stated::isPrintable)
        ? value
        : null;
  }

  /** The language tag in its canonical form; null when it is none. */
  public static @Nullable String language(@Nullable String value) {
    try {
      return value == null
          ? null
          : new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
