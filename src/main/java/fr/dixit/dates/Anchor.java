package fr.dixit.dates;

import fr.dixit.text.Span;

/** What a relative date is counted from. */
public sealed interface Anchor {

  /** The article's publication date. */
  record Publication() implements Anchor {}

  /** Another date mention of the article. */
  record Mention(Span span) implements Anchor {}
}
