package fr.dixit.calendar.english;

/** The months as English prints them. */
final class EnglishMonth {

  private static final String[] NAMES = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
  };

  private EnglishMonth() {}

  /**
   * @param month from 1 to 12
   */
  static String name(int month) {
    return NAMES[month - 1];
  }
}
