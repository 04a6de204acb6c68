package fr.dixit.text;

import java.util.List;
import java.util.function.IntPredicate;

/** Finds places in what is in order by halving, so that many look-ups in a long text stay cheap. */
public final class InOrder {

  private InOrder() {}

  /**
   * The first index from 0 at which a condition holds that, once it holds, holds for all that
   * follow; the size where it never does.
   */
  public static int first(int size, IntPredicate condition) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * Those of the spans that share a character with another.
   *
   * @param spans in text order, none over the next
   */
  public static List<Span> overlapping(List<Span> spans, Span other) {
    int from = first(spans.size(), i -> spans.get(i).end() > other.start());
    int to = first(spans.size(), i -> spans.get(i).start() >= other.end());
    return spans.subList(from, Math.max(from, to));
  }

  /**
   * Whether one of the spans contains another.
   *
   * @param spans in text order, none over the next
   */
  public static boolean isWithinOne(List<Span> spans, Span other) {
    int at = first(spans.size(), i -> spans.get(i).end() >= other.end());
    return at < spans.size() && spans.get(at).contains(other);
  }
}
