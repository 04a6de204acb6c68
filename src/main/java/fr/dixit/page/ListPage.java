package fr.dixit.page;

import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.ArticleItem;
import fr.dixit.page.item.ClaimGroup;
import fr.dixit.page.item.Pager;
import fr.dixit.page.item.SourceItem;
import fr.dixit.page.item.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of articles, claims or sources; the lists of the other two are empty.
 *
 * @param heading what is listed
 * @param count how many in all pages, in words
 * @param orders the same list in other orders
 * @param pager null when all fit on one page
 */
public record ListPage(
    Frame frame,
    String heading,
    String count,
    List<Step> orders,
    List<ArticleItem> articles,
    List<ClaimGroup> claims,
    List<SourceItem> sources,
    @Nullable Pager pager)
    implements Page {

  /** Whether there are entries that need no groups. */
  public boolean flat() {
    return !articles.isEmpty() || !sources.isEmpty();
  }

  public boolean bare() {
    return articles.isEmpty() && claims.isEmpty() && sources.isEmpty();
  }

  @Override
  public String template() {
    return "list.mustache";
  }
}
