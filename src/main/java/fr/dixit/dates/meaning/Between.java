package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Period;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Outlook;
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
    return precedes(start, end) ? Interval.of(start, end) : fromStart(frame, end);
  }

  /**
   * "du lundi prochain au vendredi": the start has a relation of its own, the end may follow it.
   */
  private @Nullable Edtf fromStart(Frame frame, Period end) {
    Period start = first(from.in(frame));
    if (start == null || start.latest() == null) {
      return null;
    }
    if (precedes(start, end)) {
      return Interval.of(start, end);
    }
    Period next = last(to.in(frame.at(start.latest()).looking(Outlook.FUTURE)));
    return precedes(start, next) ? Interval.of(start, next) : null;
  }

  private @Nullable Edtf start(Frame frame, Period end) {
    boolean yearless = from.origin() == Origin.SPEECH && !(from instanceof Whole);
    Expression begin = from instanceof DayOfMonth day ? day.bare() : from;
    return begin.in(yearless ? frame.at(end.earliest()).looking(Outlook.PAST) : frame);
  }

  private static boolean precedes(@Nullable Period start, @Nullable Period end) {
    return start != null
        && end != null
        && start.earliest() != null
        && end.earliest() != null
        && !start.earliest().isAfter(end.earliest());
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
