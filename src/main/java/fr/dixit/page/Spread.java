package fr.dixit.page;

import fr.dixit.page.item.ArticleItem;
import fr.dixit.page.item.Link;
import fr.dixit.page.picture.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the same words can be read, in order of time.
 *
 * @param summary how many articles, and how many of them copy one dispatch
 * @param places at least two
 * @param timeline the same by outlet, or null when it would show nothing
 */
public record Spread(String summary, List<Place> places, @Nullable Timeline timeline) {

  /**
   * One article that has the words.
   *
   * @param claim the article's title, leading to the claim in it
   * @param paper the article with its outlet and date
   * @param way first, copied from the same dispatch, or elsewhere: in words
   * @param here whether it is the claim of the page
   */
  public record Place(Link claim, ArticleItem paper, String way, boolean here) {}
}
