package fr.dixit.calendar.french;

import fr.dixit.calendar.DateWording;
import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Month;
import fr.dixit.calendar.Part;
import fr.dixit.calendar.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** French words for a date: "15 mars 2021", "vers 2016", "du 3 au 5 mai 2019", "XIXᵉ siècle". */
public final class InFrench extends DateWording {

  static final String UNKNOWN = "date inconnue";

  @Override
  protected @Nullable String partOf(Edtf date, Part part) {
    return PartLabel.words(date, part);
  }

  @Override
  public String unknown() {
    return UNKNOWN;
  }

  @Override
  public String some(DayOfWeek weekday) {
    return "un " + weekday.getDisplayName(TextStyle.FULL, Locale.FRENCH);
  }

  @Override
  public String after(LocalDate day) {
    return "après le " + words(Edtf.of(day));
  }

  @Override
  protected String period(Period date) {
    DateLabel label = DateLabel.of(date);
    String near = date.isApproximate() ? "vers " + label.definite() : label.words();
    return date.isUncertain() ? near + " (incertain)" : near;
  }

  @Override
  protected String since(Period start, Interval.Bound end) {
    String words = afterPreposition(start);
    return end instanceof Interval.Open
        ? "depuis " + words
        : "à partir " + DateLabel.of(start).from() + about(start) + ", fin inconnue";
  }

  @Override
  protected String before(Period end, Interval.Bound start) {
    String words = "avant " + afterPreposition(end);
    return start instanceof Interval.Open ? words : words + ", début inconnu";
  }

  private static String afterPreposition(Period date) {
    return DateLabel.of(date).definite() + about(date);
  }

  @Override
  protected String between(Period start, Period end) {
    return shortened(start, end).from() + about(start) + " " + DateLabel.of(end).to() + about(end);
  }

  /** Of "3 mai 2019" and "5 mai 2019" the first needs no month and year. */
  private static DateLabel shortened(Period start, Period end) {
    if (start instanceof Day first && end instanceof Day last) {
      return DateLabel.ofDay(first.date(), last.date());
    }
    if (start instanceof Month first
        && end instanceof Month last
        && first.month().getYear() == last.month().getYear()
        && !first.month().equals(last.month())) {
      return DateLabel.ofMonth(first.month().getMonthValue());
    }
    return DateLabel.of(start);
  }

  private static String about(Period date) {
    if (date.isApproximate()) {
      return date.isUncertain() ? " environ (incertain)" : " environ";
    }
    return date.isUncertain() ? " (incertain)" : "";
  }

  /** "1ᵉʳ avril", "15 mars". */
  static String dayAndMonth(LocalDate date) {
    return dayOfMonth(date) + " " + FrenchMonth.name(date.getMonthValue());
  }

  static String dayOfMonth(LocalDate date) {
    return Ordinal.day(date.getDayOfMonth());
  }
}
