package fr.dixit.page.item;

import java.util.List;

/**
 * A number that sources give differently, in a list.
 *
 * @param counts at least two
 * @param article where they stand side by side
 */
public record NumberItem(List<Count> counts, Link article) {

  /**
   * What one source counts.
   *
   * @param source its page
   * @param claim the words that give its number
   */
  public record Count(Link source, Link claim) {}
}
