package fr.dixit.calendar.french;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Unspecified;
import org.jspecify.annotations.Nullable;

/** Words for a date of which some digits are unknown. */
final class UnspecifiedLabel {

  private static final String ANY = "XX";

  private UnspecifiedLabel() {}

  static String words(Unspecified date) {
    if (!date.isYearKnown()) {
      return ofUnknownYear(date);
    }
    if (date.day().equals(ANY) && !date.month().equals(ANY)) {
      String month = month(date);
      return month == null ? incomplete(date) : "un jour " + month + " " + date.year();
    }
    if (date.month().equals(ANY) && (date.day().isEmpty() || date.day().equals(ANY))) {
      return (date.day().isEmpty() ? "un mois de " : "un jour de ") + date.year();
    }
    return incomplete(date);
  }

  private static String ofUnknownYear(Unspecified date) {
    String month = month(date);
    if (month == null) {
      return date.day().isEmpty() || date.day().equals(ANY) ? InFrench.UNKNOWN : incomplete(date);
    }
    String name = FrenchMonth.name(Integer.parseInt(date.month()));
    if (date.day().isEmpty()) {
      return name + ", année inconnue";
    }
    if (date.day().equals(ANY)) {
      return "un jour " + month + ", année inconnue";
    }
    return date.day().indexOf('X') >= 0
        ? incomplete(date)
        : day(date) + " " + name + ", année inconnue";
  }

  private static String day(Unspecified date) {
    return Ordinal.day(Integer.parseInt(date.day()));
  }

  /** "d’avril", "de mars", or null when the month is not wholly known. */
  private static @Nullable String month(Unspecified date) {
    return date.month().isEmpty() || date.month().indexOf('X') >= 0
        ? null
        : DateLabel.ofMonth(Integer.parseInt(date.month())).from();
  }

  private static String incomplete(Unspecified date) {
    return "date incomplète (" + date.with(Certainty.CERTAIN) + ")";
  }
}
