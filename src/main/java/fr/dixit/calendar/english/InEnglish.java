package fr.dixit.calendar.english;

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

/** English words for a date: "15 March 2021", "about 2016", "from 3 to 5 May 2019". */
public final class InEnglish extends DateWording {

  static final String UNKNOWN = "date unknown";

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
    return "a " + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  @Override
  public String after(LocalDate day) {
    return "after " + words(Edtf.of(day));
  }

  @Override
  protected String period(Period date) {
    return date.isApproximate() ? afterPreposition(date) : DateLabel.of(date).words() + doubt(date);
  }

  @Override
  protected String since(Period start, Interval.Bound end) {
    String words = afterPreposition(start);
    return end instanceof Interval.Open ? "since " + words : "from " + words + ", end unknown";
  }

  @Override
  protected String before(Period end, Interval.Bound start) {
    String words = "before " + afterPreposition(end);
    return start instanceof Interval.Open ? words : words + ", start unknown";
  }

  @Override
  protected String between(Period start, Period end) {
    String shortened = shortened(start, end);
    String first = shortened == null ? afterPreposition(start) : near(start) + shortened;
    return "from " + first + " to " + afterPreposition(end);
  }

  /** Of "3 May 2019" and "5 May 2019" the first needs no month and year; null if it needs all. */
  private static @Nullable String shortened(Period start, Period end) {
    if (start.isUncertain()) {
      return null;
    }
    if (start instanceof Day first && end instanceof Day last) {
      return shortened(first.date(), last.date());
    }
    return start instanceof Month first
            && end instanceof Month last
            && first.month().getYear() == last.month().getYear()
            && !first.month().equals(last.month())
        ? EnglishMonth.name(first.month().getMonthValue())
        : null;
  }

  private static @Nullable String shortened(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return null;
    }
    return first.getMonth() == last.getMonth()
        ? Integer.toString(first.getDayOfMonth())
        : DateLabel.dayAndMonth(first);
  }

  private static String afterPreposition(Period date) {
    return near(date) + DateLabel.of(date).definite() + doubt(date);
  }

  private static String near(Period date) {
    return date.isApproximate() ? "about " : "";
  }

  private static String doubt(Period date) {
    return date.isUncertain() ? " (uncertain)" : "";
  }
}
