package fr.dixit.calendar.french;

import fr.dixit.calendar.Century;
import fr.dixit.calendar.Certainty;
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
 * The noun phrase of a date and the article it takes, so that prepositions can contract with it.
 *
 * @param words without article
 */
record DateLabel(Article article, String words) {

  enum Article {
    NONE("", "de ", "à "),
    ELIDING("", "d’", "à "),
    LE("le ", "du ", "au "),
    L("l’", "de l’", "à l’"),
    LES("les ", "des ", "aux ");

    private final String definite;
    private final String from;
    private final String to;

    Article(String definite, String from, String to) {
      this.definite = definite;
      this.from = from;
      this.to = to;
    }
  }

  String definite() {
    return article.definite + words;
  }

  String from() {
    return article.from + words;
  }

  String to() {
    return article.to + words;
  }

  static DateLabel of(Period date) {
    if (date instanceof Day day) {
      return le(words(day.date()));
    }
    if (date instanceof Month month) {
      return ofMonth(month.month().getMonthValue()).followedBy(year(month.month().getYear()));
    }
    if (date instanceof Year year) {
      return new DateLabel(Article.NONE, year(year.year()));
    }
    if (date instanceof Decade decade) {
      return new DateLabel(Article.LES, "années " + year(lowest(decade)));
    }
    if (date instanceof Century century) {
      return le(century(century.century()));
    }
    if (date instanceof Subdivision part) {
      return SubdivisionLabel.of(part);
    }
    if (date instanceof Moment moment) {
      return le(moment(moment));
    }
    return unspecified((Unspecified) date);
  }

  /** A month without its year. */
  static DateLabel ofMonth(int month) {
    String name = FrenchMonth.name(month);
    boolean vowel = "aeiou".indexOf(name.charAt(0)) >= 0;
    return new DateLabel(vowel ? Article.ELIDING : Article.NONE, name);
  }

  /** A day that starts an interval, with no more than the end does not say. */
  static DateLabel ofDay(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return of(new Day(first, Certainty.CERTAIN));
    }
    return le(
        first.getMonth() == last.getMonth()
            ? InFrench.dayOfMonth(first)
            : InFrench.dayAndMonth(first));
  }

  private static DateLabel le(String words) {
    return new DateLabel(Article.LE, words);
  }

  private DateLabel followedBy(String year) {
    return new DateLabel(article, words + " " + year);
  }

  /** Astronomical years count a year 0, which is 1 before Christ. */
  static String year(int year) {
    return year > 0 ? Integer.toString(year) : (1L - year) + " av. J.-C.";
  }

  private static int lowest(Decade decade) {
    return decade.earliest().getYear();
  }

  private static String century(int century) {
    return century >= 0
        ? RomanNumeral.ordinal(century + 1) + " siècle"
        : RomanNumeral.ordinal(1 - century) + " siècle av. J.-C.";
  }

  private static String moment(Moment moment) {
    LocalDateTime time = moment.dateTime();
    return words(moment.earliest())
        + " à "
        + String.format(Locale.ROOT, "%d h %02d", time.getHour(), time.getMinute());
  }

  private static String words(LocalDate day) {
    return InFrench.dayAndMonth(day) + " " + year(day.getYear());
  }

  private static DateLabel unspecified(Unspecified date) {
    return new DateLabel(Article.NONE, UnspecifiedLabel.words(date));
  }
}
