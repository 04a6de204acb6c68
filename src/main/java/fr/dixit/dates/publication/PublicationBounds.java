package fr.dixit.dates.publication;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.dates.PublicationDate.Bound;
import fr.dixit.dates.PublicationDate.Evidence;
import fr.dixit.dates.clause.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what bounds the day of publication and keeps, for each end, the narrowest evidence. */
final class PublicationBounds {

  private final List<Evidence> evidence = new ArrayList<>();
  private final Set<Evidence> bases = new LinkedHashSet<>();

  void add(Bound bound, LocalDate day, Found date, String rule) {
    evidence.add(new Evidence(bound, Edtf.of(day), date.span(), rule));
  }

  /** Adds evidence that counts from what has bounded the date so far, and keeps that too. */
  void narrow(Bound bound, LocalDate day, Found date, String rule) {
    narrow(bound, day, date, rule, List.of());
  }

  /** The same by a weekday, which leaves these years. */
  void narrow(Bound bound, LocalDate day, Found date, String rule, List<Integer> years) {
    Evidence base = decisive(bound);
    if (base != null) {
      bases.add(base);
    }
    evidence.add(new Evidence(bound, Edtf.of(day), date.span(), rule, years));
  }

  void removeIf(Predicate<Evidence> refuted) {
    evidence.removeIf(refuted);
  }

  /** The day that the decisive evidence gives, or null. */
  @Nullable LocalDate limit(Bound bound) {
    Evidence decisive = decisive(bound);
    return decisive == null ? null : decisive.date().earliest();
  }

  /** Of several pieces of evidence for a bound, the narrowest; of equal ones the first. */
  @Nullable Evidence decisive(Bound bound) {
    Evidence decisive = null;
    for (Evidence one : evidence) {
      if (one.bound() == bound && (decisive == null || isNarrower(one, decisive))) {
        decisive = one;
      }
    }
    return decisive;
  }

  private static boolean isNarrower(Evidence one, Evidence other) {
    int order = one.date().compareTo(other.date());
    return one.bound() == Bound.NOT_BEFORE ? order > 0 : order < 0;
  }

  /** The decisive evidence in the order of the bounds, each after what it counts from. */
  List<Evidence> evidence() {
    return Stream.of(Bound.values()).flatMap(this::chain).toList();
  }

  private Stream<Evidence> chain(Bound bound) {
    Evidence decisive = decisive(bound);
    Stream<Evidence> before =
        bases.stream().filter(base -> base.bound() == bound && !base.equals(decisive));
    return Stream.concat(before, Stream.ofNullable(decisive));
  }

  /** The interval between the two limits; null when nothing limits it, or they contradict. */
  @Nullable Edtf value() {
    LocalDate first = limit(Bound.NOT_BEFORE);
    LocalDate last = limit(Bound.NOT_AFTER);
    if (first != null && last != null) {
      return first.isAfter(last) ? null : between(first, last);
    }
    if (first != null) {
      return Interval.from(new Day(first, Certainty.CERTAIN));
    }
    return last == null ? null : Interval.until(new Day(last, Certainty.CERTAIN));
  }

  private static Edtf between(LocalDate first, LocalDate last) {
    return first.equals(last) ? Edtf.of(first) : Interval.of(first, last);
  }
}
