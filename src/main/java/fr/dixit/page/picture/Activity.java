package fr.dixit.page.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much the archive holds of each month or year, as bars.
 *
 * @param width of the drawing, in its own units
 * @param first words for its left end
 * @param last words for its right end; null when it is the left one too
 */
public record Activity(int width, String first, @Nullable String last, List<Bar> bars) {

  /**
   * One month or year that holds something.
   *
   * @param height from 1 to 100
   * @param y where it begins, from the top of 100
   */
  public record Bar(String href, String words, String total, int x, int y, int height) {}
}
