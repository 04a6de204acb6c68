package fr.dixit.page.picture;

import fr.dixit.page.item.Link;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who asserts and who denies what: those who take sides most first.
 *
 * @param columns the propositions, by number
 */
public record Matrix(List<Link> columns, List<Row> rows) {

  static final int MOST = 20;

  /** A source, and what it holds of each proposition. */
  public record Row(Link source, List<Cell> cells) {

    private long silences() {
      return cells.stream().filter(cell -> cell.held() == null).count();
    }
  }

  /** One field: what its source holds of its proposition, or null when it says nothing of it. */
  public record Cell(@Nullable Held held) {}

  /** A side, and the first claim that takes it. */
  public record Held(Side side, String href) {

    /** With a claim of the same source about the same. */
    private Held and(Held other) {
      return side == other.side ? this : new Held(Side.BOTH, href);
    }

    public String sign() {
      return side.sign;
    }

    public boolean asserting() {
      return side == Side.ASSERTS;
    }

    public boolean denying() {
      return side == Side.DENIES;
    }
  }

  /** What a source can do with a proposition. */
  public enum Side {
    ASSERTS("✓"),
    DENIES("✗"),
    BOTH("?");

    private final String sign;

    Side(String sign) {
      this.sign = sign;
    }
  }

  /**
   * That a source takes a side.
   *
   * @param column number of the proposition, from 0
   */
  public record Position(Link source, int column, Side side, String href) {}

  /** The first {@value #MOST} propositions, and at most as many sources. */
  public static Matrix of(List<Link> propositions, List<Position> positions) {
    List<Link> columns = propositions.subList(0, Math.min(MOST, propositions.size()));
    Map<Link, Map<Integer, Held>> held = new LinkedHashMap<>();
    for (Position position : positions) {
      held.computeIfAbsent(position.source(), source -> new TreeMap<>())
          .merge(position.column(), new Held(position.side(), position.href()), Held::and);
    }
    return new Matrix(
        columns,
        held.entrySet().stream()
            .map(row -> row(row.getKey(), row.getValue(), columns.size()))
            .filter(row -> row.silences() < columns.size())
            .sorted(Comparator.comparing(Row::silences))
            .limit(MOST)
            .toList());
  }

  private static Row row(Link source, Map<Integer, Held> held, int columns) {
    return new Row(source, IntStream.range(0, columns).mapToObj(held::get).map(Cell::new).toList());
  }
}
