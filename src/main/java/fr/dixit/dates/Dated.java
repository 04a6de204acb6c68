package fr.dixit.dates;

import fr.dixit.text.Span;
import java.util.List;

/**
 * The dates of one article.
 *
 * @param mentions in text order, without overlaps
 */
public record Dated(PublicationDate publication, List<DateMention> mentions) {

  /** The mentions that lie wholly in the span, in text order. */
  public List<DateMention> in(Span span) {
    int first = firstFrom(span.start());
    int end = first;
    while (end < mentions.size() && span.contains(mentions.get(end).span())) {
      end++;
    }
    return mentions.subList(first, end);
  }

  /** The first mention that begins at the offset or after it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
