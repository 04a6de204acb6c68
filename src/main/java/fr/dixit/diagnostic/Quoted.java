package fr.dixit.diagnostic;

/** A stranger's words inside a message. */
public final class Quoted {

  /** In code points; enough to find the place again. */
  private static final int MAX_LENGTH = 60;

  private Quoted() {}

  /** The words between quotation marks, cut when long. */
  public static String of(String words) {
    if (words.codePointCount(0, words.length()) <= MAX_LENGTH) {
      return "“" + words + "”";
    }
    return "“" + words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH)) + "…”";
  }
}
