package fr.dixit.page;

import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.ArticleItem;
import fr.dixit.page.item.ClaimGroup;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.PeriodItem;
import fr.dixit.page.item.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year: what was said then, published then, and said about it, kept apart.
 *
 * @param words the period in French, "15 mars 2021"
 * @param datetime ISO 8601
 * @param said claims uttered then, or null when there are none; so for the next three
 * @param named articles that name it
 * @param within smaller periods that hold something
 */
public record DatePage(
    Frame frame,
    String words,
    String datetime,
    @Nullable Selection<ClaimGroup> said,
    @Nullable Selection<ArticleItem> published,
    @Nullable Selection<ClaimGroup> about,
    @Nullable Selection<ArticleItem> named,
    List<PeriodItem> within,
    @Nullable Link previous,
    @Nullable Link next)
    implements Page {

  public boolean divided() {
    return !within.isEmpty();
  }

  /** Whether there is another to go to. */
  public boolean turning() {
    return previous != null || next != null;
  }

  @Override
  public String template() {
    return "date.mustache";
  }
}
