package fr.dixit.page.words;

import fr.dixit.archive.Analysis;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.InFrench;
import fr.dixit.dates.DateMention;
import fr.dixit.page.chronicle.CalendarUnit;

/** Dates in French words. */
public final class DateWords {

  private DateWords() {}

  public static String of(CalendarUnit unit) {
    return InFrench.words(Edtf.parse(unit.toString()));
  }

  /** What is known of a date that no value can hold. */
  public static String unknown(DateMention mention, Analysis analysis) {
    return "date inconnue";
  }
}
