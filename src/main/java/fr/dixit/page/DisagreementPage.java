package fr.dixit.page;

import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.ClaimItem;
import java.util.List;

/**
 * A proposition, those who assert it and those who deny it, without a verdict.
 *
 * @param proposition in the words of the first who asserts it
 * @param assertions in order of time
 * @param denials in order of time
 */
public record DisagreementPage(
    Frame frame, String proposition, List<Position> assertions, List<Position> denials)
    implements Page {

  /**
   * One side taken.
   *
   * @param words of the claim that take it
   */
  public record Position(ClaimItem claim, String words) {}

  @Override
  public String template() {
    return "disagreement.mustache";
  }
}
