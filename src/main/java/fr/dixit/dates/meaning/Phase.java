package fr.dixit.dates.meaning;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Period;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import org.jspecify.annotations.Nullable;

/** "fin septembre", "au début des années 80": near the whole, which EDTF marks approximate. */
public record Phase(Expression whole) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    Edtf value = whole.in(frame);
    if (value instanceof Period period) {
      return period.with(Certainty.APPROXIMATE);
    }
    return value instanceof Interval interval ? approximate(interval) : null;
  }

  private static Edtf approximate(Interval interval) {
    return new Interval(approximate(interval.start()), approximate(interval.end()));
  }

  private static Interval.Bound approximate(Interval.Bound bound) {
    return bound instanceof Interval.At at
        ? new Interval.At(at.date().with(Certainty.APPROXIMATE))
        : bound;
  }

  @Override
  public Origin origin() {
    return whole.origin();
  }
}
