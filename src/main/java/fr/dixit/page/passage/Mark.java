package fr.dixit.page.passage;

import org.jspecify.annotations.Nullable;

/** What a stretch of an article is, besides words. */
public sealed interface Mark {

  /**
   * The words of a claim.
   *
   * @param kind {@code direct}, {@code indirect} or {@code mixed}
   * @param number of the claim in its article, from 1
   * @param href its page
   */
  record ClaimWords(String id, String kind, int number, String href) implements Mark {}

  /** The words that name a claim's source. */
  record SourceWords() implements Mark {}

  /** The words that report a claim. */
  record CueWords() implements Mark {}

  /**
   * The words that name a date.
   *
   * @param number of the date in its article, from 1
   * @param datetime as HTML's {@code time} element takes it, or null when it cannot
   */
  record DateWords(int number, @Nullable String datetime) implements Mark {}
}
