package fr.dixit.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.page.item.Link;
import fr.dixit.page.picture.Matrix.Cell;
import fr.dixit.page.picture.Matrix.Held;
import fr.dixit.page.picture.Matrix.Position;
import fr.dixit.page.picture.Matrix.Row;
import fr.dixit.page.picture.Matrix.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private static final Link LEA = new Link("lea", "Léa Morel");
  private static final Link TOM = new Link("tom", "Tom Garnier");
  private static final List<Link> TWO = List.of(new Link("d1", "un"), new Link("d2", "deux"));

  @Test
  void whoTakesSidesMostComesFirst() {
    Matrix matrix =
        Matrix.of(
            TWO,
            List.of(
                new Position(LEA, 0, Side.ASSERTS, "a"),
                new Position(TOM, 0, Side.DENIES, "b"),
                new Position(TOM, 1, Side.ASSERTS, "c")));
    assertThat(matrix.rows())
        .containsExactly(
            new Row(TOM, List.of(held(Side.DENIES, "b"), held(Side.ASSERTS, "c"))),
            new Row(LEA, List.of(held(Side.ASSERTS, "a"), new Cell(null))));
  }

  @Test
  void whoAssertsAndDeniesTheSameIsInDoubt() {
    Matrix matrix =
        Matrix.of(
            TWO,
            List.of(
                new Position(LEA, 0, Side.ASSERTS, "a"),
                new Position(LEA, 0, Side.ASSERTS, "b"),
                new Position(LEA, 0, Side.DENIES, "c")));
    assertThat(matrix.rows().get(0).cells().get(0)).isEqualTo(held(Side.BOTH, "a"));
    assertThat(matrix.rows().get(0).cells().get(0).held().sign()).isEqualTo("?");
  }

  @Test
  void ofManyTheFirstAreShown() {
    List<Link> propositions = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      propositions.add(new Link("d" + i, "proposition " + i));
      positions.add(new Position(new Link("s" + i, "Source " + i), i, Side.DENIES, "c" + i));
    }
    Matrix matrix = Matrix.of(propositions, positions);
    assertThat(matrix.columns()).hasSize(Matrix.MOST).startsWith(new Link("d0", "proposition 0"));
    assertThat(matrix.rows()).hasSize(Matrix.MOST);
  }

  private static Cell held(Side side, String href) {
    return new Cell(new Held(side, href));
  }
}
