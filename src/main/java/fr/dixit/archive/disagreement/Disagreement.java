package fr.dixit.archive.disagreement;

import fr.dixit.archive.Relation.Evidence;
import java.util.List;

/**
 * A proposition that some sources assert and others deny; who is right is left open.
 *
 * @param id {@code d-} and the digits of the first assertion's claim
 * @param assertions in the archive's order; at least one
 * @param denials in the archive's order; at least one
 */
public record Disagreement(String id, List<Position> assertions, List<Position> denials) {

  /**
   * A claim that takes a side, and the words of it that do.
   *
   * @param claim id
   */
  public record Position(String claim, Evidence words) {}
}
