package fr.dixit.page.passage;

import fr.dixit.text.InOrder;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A stretch of an article with its marks properly nested: of two marks that cross, the later one is
 * cut where the earlier one ends, so that every piece can be one element of a page.
 */
public record Passage(List<Piece> pieces) {

  /**
   * Marks the words of each span.
   *
   * @param spans in text order, none over the next
   */
  public static List<Passage> each(Text text, List<Span> spans, Collection<Marker> markers) {
    Map<Span, List<Marker>> within = new HashMap<>();
    for (Marker marker : markers) {
      for (Span span : InOrder.overlapping(spans, marker.span())) {
        within.computeIfAbsent(span, none -> new ArrayList<>()).add(marker);
      }
    }
    return spans.stream()
        .map(span -> of(text, span, within.getOrDefault(span, List.of())))
        .toList();
  }

  /** Marks the words of the span; what of a marker lies outside is left out. */
  public static Passage of(Text text, Span span, Collection<Marker> markers) {
    PriorityQueue<Marker> queue = new PriorityQueue<>();
    for (Marker marker : markers) {
      if (marker.span().overlaps(span)) {
        queue.add(clip(marker, span));
      }
    }
    return new Passage(nest(text, span, queue));
  }

  private static Marker clip(Marker marker, Span span) {
    Marker clipped = marker;
    if (clipped.span().start() < span.start()) {
      clipped = clipped.from(span.start());
    }
    if (clipped.span().end() > span.end()) {
      clipped = clipped.before(span.end());
    }
    return clipped;
  }

  private static List<Piece> nest(Text text, Span within, PriorityQueue<Marker> queue) {
    List<Piece> pieces = new ArrayList<>();
    int done = within.start();
    while (!queue.isEmpty() && queue.peek().span().start() < within.end()) {
      Marker marker = queue.poll();
      if (marker.span().end() > within.end()) {
        queue.add(marker.from(within.end()));
        queue.add(marker.before(within.end()));
        continue;
      }
      addWords(pieces, text, done, marker.span().start());
      pieces.add(Piece.of(marker, nest(text, marker.span(), queue)));
      done = marker.span().end();
    }
    addWords(pieces, text, done, within.end());
    return pieces;
  }

  private static void addWords(List<Piece> pieces, Text text, int start, int end) {
    if (start < end) {
      pieces.add(Piece.of(text.value().substring(start, end)));
    }
  }
}
