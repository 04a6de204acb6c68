package fr.dixit.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs the dates of one article, each with the first free one that overlaps it. */
final class DateComparison {

  private DateComparison() {}

  static Comparison<DatePair, AnnotatedDate> of(
      List<AnnotatedDate> gold, List<AnnotatedDate> found) {
    List<AnnotatedDate> free = new ArrayList<>(found);
    List<DatePair> pairs = new ArrayList<>();
    List<AnnotatedDate> missed = new ArrayList<>();
    for (AnnotatedDate date : optionalLast(gold)) {
      AnnotatedDate answer = takeOverlapping(date, free);
      if (!date.optional() && answer != null) {
        pairs.add(new DatePair(date, answer));
      } else if (!date.optional()) {
        missed.add(date);
      }
    }
    return new Comparison<>(List.copyOf(pairs), List.copyOf(missed), List.copyOf(free));
  }

  private static List<AnnotatedDate> optionalLast(List<AnnotatedDate> gold) {
    return gold.stream().sorted(Comparator.comparing(AnnotatedDate::optional)).toList();
  }

  private static @Nullable AnnotatedDate takeOverlapping(
      AnnotatedDate date, List<AnnotatedDate> free) {
    for (int i = 0; i < free.size(); i++) {
      if (free.get(i).span().overlaps(date.span())) {
        return free.remove(i);
      }
    }
    return null;
  }
}
