package fr.dixit.diagnostic;

/** A line of a file with a caret under one of its characters. */
final class Excerpt {

  private static final String INDENT = "  ";
  private static final String CUT = "…";

  /** Code points kept on either side of the caret: an article may be one line of a megabyte. */
  private static final int REACH = 60;

  private Excerpt() {}

  /**
   * Two lines: the excerpt, and the caret below it.
   *
   * @param column from 1, in code points
   */
  static String of(String line, int column) {
    int caret = offset(line, 0, column - 1);
    int start = line.codePointCount(0, caret) > REACH ? offset(line, caret, -REACH) : 0;
    int end = offset(line, caret, REACH);
    String before = (start > 0 ? CUT : "") + line.substring(start, caret);
    String after = line.substring(caret, end) + (end < line.length() ? CUT : "");
    return INDENT + visible(before + after) + "\n" + INDENT + blank(before) + "^";
  }

  private static int offset(String line, int from, int codePoints) {
    int limit =
        codePoints < 0 ? -line.codePointCount(0, from) : line.codePointCount(from, line.length());
    return line.offsetByCodePoints(
        from, codePoints < 0 ? Math.max(codePoints, limit) : Math.min(codePoints, limit));
  }

  private static String visible(String words) {
    return Terminal.safe(words.replace('\t', ' '));
  }

  private static String blank(String words) {
    return " ".repeat(words.codePointCount(0, words.length()));
  }
}
