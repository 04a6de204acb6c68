package fr.dixit.page.picture;

import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article from left to right with the claims in it. The drawing is {@value #WIDTH} units wide,
 * whatever the article's length; its cells lead to what begins in each eleventh of the text: 24
 * pixels even on a screen of 320.
 *
 * @param bands the words of the claims, by kind
 * @param cells only those in which a claim begins
 */
public record Minimap(List<Band> bands, List<Cell> cells) {

  static final int WIDTH = 1100;
  private static final int CELLS = 11;
  private static final int CELL = WIDTH / CELLS;

  /** Narrower would not be seen. */
  private static final int LEAST = 4;

  /** A claim to place. */
  public record Passage(Span span, String kind, String href) {}

  /** The words of all claims of one kind. */
  public record Band(String kind, List<Stroke> strokes) {}

  /** Words of a claim. */
  public record Stroke(int x, int width) {}

  /**
   * A stretch of the text.
   *
   * @param first number of the first claim that begins in it, {@code last} that of the last
   */
  public record Cell(int x, String href, int first, int last) {

    public boolean single() {
      return first == last;
    }
  }

  /**
   * Draws it.
   *
   * @param length of the text, at least 1
   * @param claims in order; the first is number 1
   */
  public static Minimap of(int length, List<Passage> claims) {
    Map<String, List<Stroke>> strokes = new TreeMap<>();
    Map<Integer, Cell> cells = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Passage claim = claims.get(i);
      int x = place(claim.span().start(), length);
      int width = Math.max(LEAST, place(claim.span().end(), length) - x);
      strokes
          .computeIfAbsent(claim.kind(), kind -> new ArrayList<>())
          .add(new Stroke(Math.min(x, WIDTH - width), width));
      Cell cell = new Cell(x / CELL * CELL, claim.href(), i + 1, i + 1);
      cells.merge(cell.x(), cell, (a, b) -> new Cell(a.x(), a.href(), a.first(), b.last()));
    }
    List<Band> bands =
        strokes.entrySet().stream().map(kind -> new Band(kind.getKey(), kind.getValue())).toList();
    return new Minimap(bands, List.copyOf(cells.values()));
  }

  private static int place(int offset, int length) {
    return (int) ((long) offset * WIDTH / length);
  }
}
