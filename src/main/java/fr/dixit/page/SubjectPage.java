package fr.dixit.page;

import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.ClaimItem;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what claims name, with what each source says of it side by side.
 *
 * @param type what kind of thing, in words
 * @param count number of claims, in words
 * @param source its own page when it speaks itself, or null
 * @param positions those of this page, those with most claims first
 * @param pager null when all fit on one page
 */
public record SubjectPage(
    Frame frame,
    String name,
    String type,
    String count,
    @Nullable Link source,
    List<Position> positions,
    @Nullable Pager pager)
    implements Page {

  /**
   * What one source says of it.
   *
   * @param claims in order of time
   */
  public record Position(Link source, List<ClaimItem> claims) {}

  @Override
  public String template() {
    return "subject.mustache";
  }
}
