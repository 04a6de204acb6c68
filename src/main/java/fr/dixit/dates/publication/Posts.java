package fr.dixit.dates.publication;

import fr.dixit.calendar.Day;
import fr.dixit.dates.clause.Found;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.language.Document;

/** Posts quoted with their stamp: "— Ville de Nantes (@nantes) 7 décembre 2018". */
public final class Posts {

  private Posts() {}

  /** Whether the date is the stamp of a quoted post. */
  public static boolean isStamp(Document document, Found date) {
    int before = date.match().from() - 1;
    return before >= 2
        && document.token(before).is(")")
        && document.token(before - 1).text().startsWith("@")
        && date.meaning().in(Frame.NONE) instanceof Day;
  }
}
