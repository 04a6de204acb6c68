package fr.dixit.page;

import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.AmendmentItem;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that people changed by hand.
 *
 * @param count how many changes, in words
 * @param groups by article, in the archive's order; what holds for the whole archive last
 * @param pager null when all stands on one page
 */
public record CorrectionsPage(
    Frame frame, String count, List<Group> groups, @Nullable Pager pager) implements Page {

  /**
   * Changes that belong together.
   *
   * @param article null for the whole archive
   */
  public record Group(@Nullable Link article, List<AmendmentItem> amendments) {}

  public boolean bare() {
    return groups.isEmpty();
  }

  @Override
  public String template() {
    return "corrections.mustache";
  }
}
