package fr.dixit.page.reading;

import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Of words that are too many to be shown twice, the stretches around what matters in them. */
final class Stretches {

  /** In UTF-16 units. */
  private static final int MOST = 1500;

  private static final int AROUND = 250;

  private Stretches() {}

  /**
   * The whole if it is short, else what surrounds each point, cut at spaces.
   *
   * @param points inside the whole, at least one
   */
  static List<Span> around(List<Span> points, Span whole, Text text) {
    if (whole.length() <= MOST) {
      return List.of(whole);
    }
    List<Span> stretches = new ArrayList<>();
    for (Span point : points.stream().sorted().toList()) {
      Span next = widened(point, whole, text);
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).end() >= next.start()) {
        stretches.set(last, stretches.get(last).to(next));
      } else {
        stretches.add(next);
      }
    }
    return List.copyOf(stretches);
  }

  private static Span widened(Span point, Span whole, Text text) {
    int start = Math.max(whole.start(), point.start() - AROUND);
    while (start > whole.start() && start < point.start() && !isSpace(text, start - 1)) {
      start++;
    }
    int end = Math.min(whole.end(), point.end() + AROUND);
    while (end < whole.end() && end > point.end() && !isSpace(text, end)) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(Text text, int offset) {
    return Character.isWhitespace(text.value().charAt(offset));
  }
}
