package fr.dixit.archive;

import fr.dixit.text.Span;

/**
 * How one claim bears on another.
 *
 * @param claim id of the other claim
 * @param article id of the article that holds the evidence
 * @param evidence the words that show it
 */
public record Relation(Type type, String claim, String article, Span evidence) {

  /** Kinds of relation; a disagreement is shown, never decided. */
  public enum Type {
    CONTRADICTS,
    ANSWERS,
    REPEATS,
    CORROBORATES
  }
}
