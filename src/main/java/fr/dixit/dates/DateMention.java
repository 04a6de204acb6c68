package fr.dixit.dates;

import fr.dixit.calendar.DateWording;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Part;
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
 * @param part of the value that the words name ("fin septembre", "mardi soir"), or null
 * @param reach how far the words around it go beyond the value
 * @param clue what is known when there is no value, or null
 */
public record DateMention(
    Span span,
    @Nullable Edtf value,
    Basis basis,
    @Nullable Anchor anchor,
    String rule,
    @Nullable Part part,
    Reach reach,
    @Nullable Clue clue) {

  public DateMention(
      Span span, @Nullable Edtf value, Basis basis, @Nullable Anchor anchor, String rule) {
    this(span, value, basis, anchor, rule, null, Reach.AT, null);
  }

  /** The same, counted from nothing that can be told. */
  public DateMention withoutAnchor() {
    return new DateMention(span, value, basis, null, rule, part, reach, clue);
  }

  public DateMention with(Clue known) {
    return new DateMention(span, value, basis, anchor, rule, part, reach, known);
  }

  /** The value with its reach: the open interval of "depuis 2011"; null without a value. */
  public @Nullable Edtf extent() {
    return value == null ? null : reach.of(value);
  }

  /** What is known of the date: "fin septembre 2020", "un mardi, après le 1ᵉʳ avril 2021". */
  public String words(DateWording in) {
    if (value == null) {
      return clue == null ? in.unknown() : clue.words(in);
    }
    return reach == Reach.AT ? in.words(value, part) : in.words(reach.of(value));
  }
}
