package fr.dixit.page.item;

import java.util.List;

/**
 * Where the same words can be read, in order of time.
 *
 * @param places at least two
 */
public record Spread(List<Place> places) {

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
