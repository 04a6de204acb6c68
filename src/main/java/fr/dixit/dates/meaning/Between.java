package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Period;
import org.jspecify.annotations.Nullable;

/** "du 3 au 5 mai", "entre juin et fin novembre": the end is found first, the start leads to it. */
public record Between(Expression from, Expression to) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    Period end = last(to.in(frame));
    if (end == null || end.earliest() == null) {
      return null;
    }
    Period start = first(start(frame, end));
    return start != null && precedes(start, end) ? Interval.of(start, end) : null;
  }

  private @Nullable Edtf start(Frame frame, Period end) {
    boolean yearless = from.origin() == Origin.SPEECH && !(from instanceof Whole);
    Expression begin = from instanceof DayOfMonth day ? day.bare() : from;
    return begin.in(yearless ? frame.at(end.earliest()).looking(Outlook.PAST) : frame);
  }

  private static boolean precedes(Period start, Period end) {
    return start.earliest() != null && !start.earliest().isAfter(end.earliest());
  }

  private static @Nullable Period first(@Nullable Edtf value) {
    if (value instanceof Interval interval) {
      return interval.start() instanceof Interval.At at ? at.date() : null;
    }
    return (Period) value;
  }

  private static @Nullable Period last(@Nullable Edtf value) {
    if (value instanceof Interval interval) {
      return interval.end() instanceof Interval.At at ? at.date() : null;
    }
    return (Period) value;
  }

  @Override
  public Origin origin() {
    return from.origin().and(to.origin());
  }
}
