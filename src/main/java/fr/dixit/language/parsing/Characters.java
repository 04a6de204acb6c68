package fr.dixit.language.parsing;

/** What a character is to the tokenizer. */
final class Characters {

  private static final String DOUBLE_MARKS = "«»“”„‟\"‹›";
  private static final String ODD_APOSTROPHES = "′‵՚＇";

  private Characters() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‑' || c == '‐';
  }

  /** A letter, or @ and # before one (handles and hashtags). */
  static boolean isWordStart(String text, int at) {
    char c = text.charAt(at);
    if (c == '@' || c == '#') {
      return at + 1 < text.length() && isLetter(text, at + 1);
    }
    return isLetter(text, at);
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetter(text.codePointAt(at));
  }

  /**
   * « » “ ” „ " always; ‘ ’ and ' where they are no apostrophe; + as agencies use it inside a
   * quotation ("+gilets jaunes+").
   */
  static boolean isQuotationMark(String text, int at) {
    char c = text.charAt(at);
    if (DOUBLE_MARKS.indexOf(c) >= 0) {
      return true;
    }
    if (c == '+') {
      return isGlued(text, at) && !isDigitNear(text, at);
    }
    return (c == '‘' || isApostrophe(c)) && isGlued(text, at);
  }

  /** Text on one side, none on the other. */
  private static boolean isGlued(String text, int at) {
    boolean before =
        at > 0 && !isSpace(text.charAt(at - 1)) && "([«“\"'".indexOf(text.charAt(at - 1)) < 0;
    boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return before != after;
  }

  private static boolean isDigitNear(String text, int at) {
    return at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  /** End of a number: digits, with single points or commas between digits. */
  static int endOfNumber(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean separator =
          (c == '.' || c == ',' || isApostrophe(c))
              && at + 1 < text.length()
              && isDigit(text.charAt(at + 1));
      if (!isDigit(c) && !separator) {
        break;
      }
      at++;
    }
    return at;
  }

  static int endOfAlphanumeric(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * End of a word: letters, digits and accents, with single apostrophes or hyphens between them.
   */
  static int endOfWord(String text, int start) {
    int at = start + 1;
    while (at < text.length() && (isInWord(text, at) || isJoint(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean isInWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || c == '\u00AD'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isJoint(String text, int at) {
    char c = text.charAt(at);
    boolean between = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean afterWord =
        Character.isLetterOrDigit(text.charAt(at - 1))
            || Character.getType(text.charAt(at - 1)) == Character.NON_SPACING_MARK;
    if (!afterWord) {
      return false;
    }
    return between && (isHyphen(c) || isApostrophe(c) || isOddApostrophe(text, at))
        || isBareElision(text, at);
  }

  /** Primes and foreign apostrophes between letters: what some keyboards and scans leave. */
  private static boolean isOddApostrophe(String text, int at) {
    return ODD_APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  /** An elided word before a quotation mark or a stray space: d’« émeutes ». */
  private static boolean isBareElision(String text, int at) {
    if (!isApostrophe(text.charAt(at)) || at + 1 >= text.length()) {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(start, at).toLowerCase(java.util.Locale.ROOT);
    char next = text.charAt(at + 1);
    boolean quoted = DOUBLE_MARKS.indexOf(next) >= 0 || isSpace(next);
    return quoted && (before.equals("qu") || before.length() == 1 && "ldcjmnst".contains(before));
  }

  /** Whether the run opens a web or mail address. */
  static boolean isAddress(String text, int start, int end) {
    return text.startsWith("://", end)
        || text.startsWith("www.", start)
        || end < text.length() && text.charAt(end) == '.' && isHostWithPath(text, start)
        || end < text.length() && text.charAt(end) == '@';
  }

  /** "exemple.fr/a": a full stop inside, and letters before the slash. */
  private static boolean isHostWithPath(String text, int start) {
    int at = start;
    boolean dotted = false;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      dotted |= text.charAt(at) == '.';
      at++;
    }
    return dotted
        && at + 1 < text.length()
        && text.charAt(at) == '/'
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  static int endOfAddress(String text, int start) {
    int at = start;
    while (at < text.length()
        && !isSpace(text.charAt(at))
        && "«»\"<>()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at > start + 1 && ".,;:!?—–".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** End of a mark: full stops run together are one. */
  static int endOfMark(String text, int start) {
    if (text.charAt(start) != '.') {
      return start + Character.charCount(text.codePointAt(start));
    }
    int at = start;
    while (at < text.length() && text.charAt(at) == '.') {
      at++;
    }
    return at;
  }
}
