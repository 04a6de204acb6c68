package fr.dixit.page.passage;

import fr.dixit.text.Span;

/**
 * A mark and the words it stands on.
 *
 * @param first whether the words begin here; false for the rest of a mark that others cut
 * @param last whether the words end here
 */
public record Marker(Span span, Mark mark, boolean first, boolean last)
    implements Comparable<Marker> {

  public Marker(Span span, Mark mark) {
    this(span, mark, true, true);
  }

  /** The part before the offset. */
  Marker before(int offset) {
    return new Marker(new Span(span.start(), offset), mark, first, false);
  }

  /** The part from the offset on. */
  Marker from(int offset) {
    return new Marker(new Span(offset, span.end()), mark, false, last);
  }

  /** What encloses before what is enclosed; on the same words claims enclose the rest. */
  @Override
  public int compareTo(Marker other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : Integer.compare(rank(), other.rank());
  }

  private int rank() {
    if (mark instanceof Mark.ClaimWords) {
      return 0;
    }
    return mark instanceof Mark.DateWords ? 2 : 1;
  }
}
