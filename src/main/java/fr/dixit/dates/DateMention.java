package fr.dixit.dates;

import fr.dixit.calendar.Edtf;
import fr.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a date.
 *
 * @param span without preposition, with the article when it belongs to the expression
 * @param value null when nothing in the article tells which date is meant
 * @param basis stated when the words alone give the value, else inferred
 * @param anchor what a relative value is counted from, or null
 * @param rule name of the finder that read the words
 * @param clue what is known when there is no value, or null
 */
public record DateMention(
    Span span,
    @Nullable Edtf value,
    Basis basis,
    @Nullable Anchor anchor,
    String rule,
    @Nullable Clue clue) {

  public DateMention(
      Span span, @Nullable Edtf value, Basis basis, @Nullable Anchor anchor, String rule) {
    this(span, value, basis, anchor, rule, null);
  }
}
