package fr.dixit.calendar.french;

/** The months as French prints them. */
final class FrenchMonth {

  private static final String[] NAMES = {
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre"
  };

  private FrenchMonth() {}

  /**
   * @param month from 1 to 12
   */
  static String name(int month) {
    return NAMES[month - 1];
  }
}
