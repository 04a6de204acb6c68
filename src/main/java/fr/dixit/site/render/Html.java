package fr.dixit.site.render;

import fr.dixit.text.Direction;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes text into HTML: escaped, without the control characters that HTML forbids, and without
 * those that would turn the words beside it around.
 */
final class Html {

  private static final boolean[] PLAIN_ASCII = new boolean[0x80];

  static {
    for (char c = 0; c < PLAIN_ASCII.length; c++) {
      PLAIN_ASCII[c] = escaped(c) == null;
    }
  }

  private Html() {}

  static void escape(String text, Writer out) throws IOException {
    char[] chars = text.toCharArray();
    int done = 0;
    for (int i = 0; i < chars.length; i++) {
      String escaped = isPlain(chars[i]) ? null : escaped(chars[i]);
      if (escaped != null) {
        out.write(chars, done, i - done);
        out.write(escaped);
        done = i + 1;
      }
    }
    out.write(chars, done, chars.length - done);
  }

  /** Whether a character surely stands for itself, as almost all do; told by little. */
  private static boolean isPlain(char c) {
    return c < PLAIN_ASCII.length
        ? PLAIN_ASCII[c]
        : c >= 0xA0 && c < 0x2000 || c >= 0x2070 && c < 0xFDD0;
  }

  private static @Nullable String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> isForbidden(c) || Direction.isControl(c) ? "" : null;
    };
  }

  private static boolean isForbidden(char c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7F && c < 0xA0
        || c >= 0xFFFE
        || c >= 0xFDD0 && c <= 0xFDEF;
  }
}
