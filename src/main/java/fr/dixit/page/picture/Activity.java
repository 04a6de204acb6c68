package fr.dixit.page.picture;

import java.util.List;

/**
 * How much the archive holds of each day, month or year, as bars; at least two.
 *
 * @param width of the drawing, in its own units
 * @param first words for its left end
 * @param last words for its right end
 */
public record Activity(int width, String first, String last, List<Bar> bars) {

  /**
   * One month or year that holds something.
   *
   * @param height from 1 to 100
   * @param y where it begins, from the top of 100
   */
  public record Bar(String href, String words, String total, int x, int y, int height) {}
}
