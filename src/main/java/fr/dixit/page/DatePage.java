package fr.dixit.page;

import fr.dixit.page.item.ArticleItem;
import fr.dixit.page.item.ClaimGroup;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.PeriodItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year: what was said then, published then, and said about it, kept apart.
 *
 * @param words the period in French, "15 mars 2021"
 * @param datetime ISO 8601
 * @param named articles that name it
 * @param within smaller periods that hold something
 */
public record DatePage(
    Frame frame,
    String words,
    String datetime,
    List<ClaimGroup> said,
    List<ArticleItem> published,
    List<ClaimGroup> about,
    List<ArticleItem> named,
    List<PeriodItem> within,
    @Nullable Link previous,
    @Nullable Link next)
    implements Page {

  public boolean divided() {
    return !within.isEmpty();
  }

  public boolean spoken() {
    return !said.isEmpty();
  }

  public boolean discussed() {
    return !about.isEmpty();
  }

  public boolean printed() {
    return !published.isEmpty();
  }

  public boolean cited() {
    return !named.isEmpty();
  }

  @Override
  public String template() {
    return "date.mustache";
  }
}
