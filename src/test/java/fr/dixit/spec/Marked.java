package fr.dixit.spec;

import fr.dixit.text.Span;

/** A phrase in which square brackets point at the words that an example is about. */
public record Marked(String text, Span span) {

  public static Marked of(String phrase) {
    int open = phrase.indexOf('[');
    int close = phrase.indexOf(']');
    if (open < 0 || close < open) {
      throw new IllegalStateException("no [words] marked in: " + phrase);
    }
    String text =
        phrase.substring(0, open) + phrase.substring(open + 1, close) + phrase.substring(close + 1);
    return new Marked(text, new Span(open, close - 1));
  }
}
