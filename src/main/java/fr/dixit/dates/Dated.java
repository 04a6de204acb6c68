package fr.dixit.dates;

import fr.dixit.text.InOrder;
import fr.dixit.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** The mention that holds the words; null where none does. */
  public @Nullable DateMention around(Span words) {
    int before = firstFrom(words.start() + 1) - 1;
    return before >= 0 && mentions.get(before).span().contains(words) ? mentions.get(before) : null;
  }

  /** The first mention that begins at the offset or after it. */
  private int firstFrom(int offset) {
    return InOrder.first(mentions.size(), i -> mentions.get(i).span().start() >= offset);
  }
}
