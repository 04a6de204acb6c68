package fr.dixit.calendar.english;

/** "1st", "19th": numbers of centuries, quarters and halves. */
final class Ordinal {

  private Ordinal() {}

  static String of(int number) {
    return number + suffix(number);
  }

  private static String suffix(int number) {
    if (number % 100 / 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
