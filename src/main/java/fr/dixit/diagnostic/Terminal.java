package fr.dixit.diagnostic;

import fr.dixit.text.Direction;

/** What a stranger's file may put on a person's screen. */
final class Terminal {

  private static final char CONTROL_PICTURES = '\u2400';

  private Terminal() {}

  /** The words with control and direction characters made visible, so that none takes effect. */
  static String safe(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    words.codePoints().map(Terminal::visible).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static int visible(int c) {
    if (c < ' ') {
      return CONTROL_PICTURES + c;
    }
    return Character.getType(c) == Character.CONTROL || Direction.isControl(c) ? '\uFFFD' : c;
  }
}
