package fr.dixit.page.item;

import org.jspecify.annotations.Nullable;

/**
 * What a person changed by hand.
 *
 * @param what was changed, in words
 * @param about the claim or source, or null when it has no page
 * @param before what was found, or null for nothing
 * @param after what holds instead, or null for nothing
 * @param on when, in words
 */
public record AmendmentItem(
    String what,
    @Nullable Link about,
    @Nullable State before,
    @Nullable State after,
    @Nullable String why,
    @Nullable String by,
    @Nullable String on) {

  /**
   * What was, or is.
   *
   * @param to the claim that it bears on, or null
   */
  public record State(String words, @Nullable Link to) {}

  public boolean replaced() {
    return before != null && after != null;
  }

  public boolean signed() {
    return by != null || on != null;
  }
}
