package fr.dixit.site.data;

import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article and where they stand.
 *
 * @param start in code points, inclusive
 * @param end in code points, exclusive
 */
record Slice(String exact, int start, int end) {

  static Slice of(Text text, Span span) {
    return new Slice(text.slice(span), text.codePoints(span.start()), text.codePoints(span.end()));
  }

  static @Nullable Slice ofNullable(Text text, @Nullable Span span) {
    return span == null ? null : of(text, span);
  }

  static List<Slice> of(Text text, List<Span> spans) {
    return spans.stream().map(span -> of(text, span)).toList();
  }
}
