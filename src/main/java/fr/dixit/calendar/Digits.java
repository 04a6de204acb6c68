package fr.dixit.calendar;

/** Numbers as EDTF writes them, in any locale. */
final class Digits {

  private Digits() {}

  /** A separator and two digits. */
  static String pair(char separator, int value) {
    return "" + separator + (char) ('0' + value / 10) + (char) ('0' + value % 10);
  }

  /** A sign if negative, and at least {@code width} digits. */
  static String padded(int value, int width) {
    String digits = Long.toString(Math.abs((long) value));
    return (value < 0 ? "-" : "") + "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
