package fr.dixit.page.words;

import fr.dixit.calendar.french.InFrench;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.page.chronicle.CalendarUnit;

/** Dates in French words. */
public final class DateWords {

  private DateWords() {}

  public static String of(CalendarUnit unit) {
    return InFrench.words(EdtfParser.parse(unit.toString()));
  }
}
