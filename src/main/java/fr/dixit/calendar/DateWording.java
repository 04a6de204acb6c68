package fr.dixit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a language words dates. */
public abstract class DateWording {

  /** Words without a leading article, as they stand alone in a list or a caption. */
  public final String words(Edtf date) {
    return date instanceof Interval interval ? interval(interval) : period((Period) date);
  }

  /** Words for a part of the date, or for the whole of it where it has no such part. */
  public final String words(Edtf date, @Nullable Part part) {
    String words = part == null ? null : partOf(date, part);
    return words == null ? words(date) : words;
  }

  private String interval(Interval interval) {
    if (interval.start() instanceof Interval.At start) {
      return interval.end() instanceof Interval.At end
          ? between(start.date(), end.date())
          : since(start.date(), interval.end());
    }
    return interval.end() instanceof Interval.At end
        ? before(end.date(), interval.start())
        : unknown();
  }

  /** Words for a date of which nothing is known. */
  public abstract String unknown();

  /** Words for some such day of the week: "un mardi". */
  public abstract String some(DayOfWeek weekday);

  /** Words for what follows a day: "après le 1ᵉʳ avril 2021". */
  public abstract String after(LocalDate day);

  protected abstract String period(Period date);

  /** Null where the date has no such part. */
  protected abstract @Nullable String partOf(Edtf date, Part part);

  protected abstract String between(Period start, Period end);

  /** Words for what begins at a date and ends openly or nobody knows when. */
  protected abstract String since(Period start, Interval.Bound end);

  /** Words for what ends at a date and begins openly or nobody knows when. */
  protected abstract String before(Period end, Interval.Bound start);
}
