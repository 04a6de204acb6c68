package fr.dixit.calendar.english;

import fr.dixit.calendar.Century;
import fr.dixit.calendar.Day;
import fr.dixit.calendar.Decade;
import fr.dixit.calendar.Moment;
import fr.dixit.calendar.Month;
import fr.dixit.calendar.Period;
import fr.dixit.calendar.Subdivision;
import fr.dixit.calendar.Unspecified;
import fr.dixit.calendar.Year;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * The noun phrase of a date.
 *
 * @param article empty, or ending in a space
 * @param words without article
 */
record DateLabel(String article, String words) {

  private static final String THE = "the ";

  /** With its article, as after a preposition. */
  String definite() {
    return article + words;
  }

  static DateLabel of(Period date) {
    if (date instanceof Day day) {
      return bare(words(day.date()));
    }
    if (date instanceof Month month) {
      String name = EnglishMonth.name(month.month().getMonthValue());
      return bare(name + " " + year(month.month().getYear()));
    }
    if (date instanceof Year year) {
      return bare(year(year.year()));
    }
    if (date instanceof Decade decade) {
      return new DateLabel(THE, decade(decade.earliest().getYear()));
    }
    if (date instanceof Century century) {
      return new DateLabel(THE, century(century.century()));
    }
    if (date instanceof Subdivision part) {
      return SubdivisionLabel.of(part);
    }
    if (date instanceof Moment moment) {
      return bare(moment(moment.dateTime()));
    }
    return bare(UnspecifiedLabel.words((Unspecified) date));
  }

  static DateLabel bare(String words) {
    return new DateLabel("", words);
  }

  static DateLabel withArticle(String words) {
    return new DateLabel(THE, words);
  }

  /** Astronomical years count a year 0, which is 1 before Christ. */
  static String year(int year) {
    return year > 0 ? Integer.toString(year) : (1L - year) + " BC";
  }

  static String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + EnglishMonth.name(day.getMonthValue());
  }

  private static String words(LocalDate day) {
    return dayAndMonth(day) + " " + year(day.getYear());
  }

  private static String decade(int lowest) {
    return lowest > 0 ? lowest + "s" : (1L - lowest) + "s BC";
  }

  private static String century(int century) {
    return century >= 0
        ? Ordinal.of(century + 1) + " century"
        : Ordinal.of(1 - century) + " century BC";
  }

  private static String moment(LocalDateTime time) {
    return words(time.toLocalDate())
        + String.format(Locale.ROOT, " at %d:%02d", time.getHour(), time.getMinute());
  }
}
