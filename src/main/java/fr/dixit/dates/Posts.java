package fr.dixit.dates;

import fr.dixit.calendar.Day;
import fr.dixit.dates.meaning.Frame;
import fr.dixit.language.Document;

/** Posts quoted with their stamp: "— Ville de Nantes (@nantes) 7 décembre 2018". */
final class Posts {

  private Posts() {}

  /** Whether the date is the stamp of a quoted post. */
  static boolean isStamp(Document document, Found date) {
    int before = date.match().from() - 1;
    return before >= 2
        && document.token(before).is(")")
        && document.token(before - 1).text().startsWith("@")
        && date.meaning().in(Frame.NONE) instanceof Day;
  }
}
