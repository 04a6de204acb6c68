package fr.dixit.evaluate;

import fr.dixit.dates.DateMention;
import fr.dixit.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date mention as a person annotated it, or as Dixit found it.
 *
 * @param value in EDTF; null when nothing tells which date is meant
 * @param optional whether finding it is neither right nor wrong
 */
public record AnnotatedDate(Span span, @Nullable String value, boolean optional) {

  static AnnotatedDate of(DateMention mention) {
    return new AnnotatedDate(mention.span(), Objects.toString(mention.value(), null), false);
  }
}
