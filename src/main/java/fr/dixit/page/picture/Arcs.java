package fr.dixit.page.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers whom: names below each other, and between two of them an arc with the number of
 * answers.
 *
 * @param pairs the same as a table
 */
public record Arcs(int width, int height, List<Node> nodes, List<Arc> arcs, List<Pair> pairs) {

  /**
   * A name.
   *
   * @param words as much of it as there is room for
   * @param top of its row
   * @param href null for who has no page
   */
  public record Node(String name, String words, @Nullable String href, int top) {

    /** Where the letters stand. */
    public int base() {
      return top + 18;
    }
  }

  /**
   * The answers between two, in one direction or both.
   *
   * @param path as SVG's {@code d} takes it
   * @param x left edge of the number's box
   * @param y top of that box
   * @param heads tips of the arrows, as SVG's {@code d} takes them
   * @param href where the first answer can be read
   */
  public record Arc(String path, String heads, int x, int y, int count, String href, String words) {

    public int middle() {
      return x + 12;
    }

    public int base() {
      return y + 16;
    }
  }

  /** How often the one answers the other. */
  public record Pair(String from, String to, int count) {}
}
