package fr.dixit.calendar.french;

/** The endings of ordinal numbers, raised as French prints them. */
final class Ordinal {

  private static final String FIRST = "ᵉʳ";
  private static final String OTHER = "ᵉ";

  private Ordinal() {}

  /** "ᵉʳ" of 1, "ᵉ" of all others. */
  static String ending(int number) {
    return number == 1 ? FIRST : OTHER;
  }

  /** A day of the month, of which only the first is an ordinal: "1ᵉʳ", "15". */
  static String day(int day) {
    return day == 1 ? day + FIRST : Integer.toString(day);
  }
}
