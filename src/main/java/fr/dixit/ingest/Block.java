package fr.dixit.ingest;

import fr.dixit.text.Span;

/** A part of an article's text that stands apart on the page. */
public record Block(Span span, Kind kind) {

  /** What a part of an article is. */
  public enum Kind {
    PARAGRAPH,
    STANDFIRST,
    SUBHEAD,
    CAPTION,
    /** Who wrote the article and when, as printed above it. */
    BYLINE;

    /** Whether the article itself speaks here, so that what is said in it is a claim. */
    public boolean isProse() {
      return this == PARAGRAPH || this == STANDFIRST;
    }
  }
}
