package fr.dixit.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code 2019-05-03/2019-05-05}: everything between two dates, both included. */
public record Interval(Bound start, Bound end) implements Edtf {

  /** One end of an interval. */
  public sealed interface Bound permits At, Open, Unknown {}

  /** An end that has a date. */
  public record At(Period date) implements Bound {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** There is no end ({@code ..}). */
  public record Open() implements Bound {
    @Override
    public String toString() {
      return "..";
    }
  }

  /** There is an end, but nobody knows when. */
  public record Unknown() implements Bound {
    @Override
    public String toString() {
      return "";
    }
  }

  public Interval {
    if (start instanceof At from && end instanceof At to && !follows(from.date, to.date)) {
      throw new IllegalArgumentException("the end is before the start: " + start + "/" + end);
    }
  }

  public static Interval of(Period start, Period end) {
    return new Interval(new At(start), new At(end));
  }

  public static Interval of(LocalDate start, LocalDate end) {
    return of(new Day(start, Certainty.CERTAIN), new Day(end, Certainty.CERTAIN));
  }

  public static Interval from(Period start) {
    return new Interval(new At(start), new Open());
  }

  public static Interval until(Period end) {
    return new Interval(new Open(), new At(end));
  }

  /** Whether an interval may run between the two: it must not begin after its end does. */
  public static boolean follows(Period start, Period end) {
    LocalDate from = start.earliest();
    LocalDate to = end instanceof Unspecified ? end.latest() : end.earliest();
    return from == null || to == null || !from.isAfter(to);
  }

  @Override
  public @Nullable LocalDate earliest() {
    return start instanceof At from ? from.date.earliest() : null;
  }

  @Override
  public @Nullable LocalDate latest() {
    return end instanceof At to ? to.date.latest() : null;
  }

  @Override
  public boolean isApproximate() {
    return start instanceof At from && from.date.isApproximate()
        || end instanceof At to && to.date.isApproximate();
  }

  @Override
  public boolean isUncertain() {
    return start instanceof At from && from.date.isUncertain()
        || end instanceof At to && to.date.isUncertain();
  }

  @Override
  public String toString() {
    return start + "/" + end;
  }
}
