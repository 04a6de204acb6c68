package fr.dixit.calendar.french;

/** Centuries as French numbers them. */
final class RomanNumeral {

  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private RomanNumeral() {}

  /** "Iᵉʳ", "XIXᵉ". */
  static String ordinal(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(SIGNS[i]);
      }
    }
    return roman.append(Ordinal.ending(number)).toString();
  }
}
