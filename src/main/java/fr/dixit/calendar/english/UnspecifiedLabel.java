package fr.dixit.calendar.english;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Unspecified;

/** Words for a date of which some digits are unknown. */
final class UnspecifiedLabel {

  private static final String ANY = "XX";

  private UnspecifiedLabel() {}

  static String words(Unspecified date) {
    if (hasDigits(date.month())) {
      return date.day().equals(ANY) ? "a day in " + month(date) : ofMonth(date);
    }
    boolean dayKnown = !date.day().isEmpty() && !date.day().equals(ANY);
    if (dayKnown || date.isYearKnown() && !date.month().equals(ANY)) {
      return incomplete(date);
    }
    return date.isYearKnown()
        ? (date.day().isEmpty() ? "a month in " : "a day in ") + date.year()
        : InEnglish.UNKNOWN;
  }

  private static String ofMonth(Unspecified date) {
    if (date.isYearKnown() || date.day().indexOf('X') >= 0) {
      return incomplete(date);
    }
    return date.day().isEmpty() ? month(date) : Integer.parseInt(date.day()) + " " + month(date);
  }

  private static String month(Unspecified date) {
    String name = EnglishMonth.name(Integer.parseInt(date.month()));
    return name + (date.isYearKnown() ? " " + date.year() : ", year unknown");
  }

  private static boolean hasDigits(String month) {
    return !month.isEmpty() && month.indexOf('X') < 0;
  }

  private static String incomplete(Unspecified date) {
    return "incomplete date (" + date.with(Certainty.CERTAIN) + ")";
  }
}
