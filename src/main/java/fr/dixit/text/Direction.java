package fr.dixit.text;

/** Characters that set the direction of those after them (Unicode UAX #9, explicit formatting). */
public final class Direction {

  private Direction() {}

  /**
   * Whether the character can make what follows it read backwards, also beyond the words that it
   * came with.
   */
  public static boolean isControl(int c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }
}
