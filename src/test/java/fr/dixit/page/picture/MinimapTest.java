package fr.dixit.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.page.picture.Minimap.Band;
import fr.dixit.page.picture.Minimap.Cell;
import fr.dixit.page.picture.Minimap.Passage;
import fr.dixit.page.picture.Minimap.Stroke;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimapTest {

  @Test
  void aClaimStandsWhereItStandsInTheText() {
    Minimap map = Minimap.of(200, List.of(claim(50, 100)));
    assertThat(map.bands()).containsExactly(new Band("direct", List.of(new Stroke(275, 275))));
    assertThat(map.cells()).containsExactly(new Cell(200, "c50", 1, 1));
  }

  @Test
  void claimsThatBeginCloseToEachOtherShareACell() {
    Minimap map = Minimap.of(1100, List.of(claim(0, 30), claim(40, 700), claim(650, 660)));
    assertThat(map.cells()).containsExactly(new Cell(0, "c0", 1, 2), new Cell(600, "c650", 3, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13, 5000})
  void everythingStaysInside(int claims) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      passages.add(claim(3 * i, 3 * i + 3));
    }
    Minimap map = Minimap.of(3 * claims, passages);
    assertThat(map.bands())
        .flatMap(Band::strokes)
        .allSatisfy(
            stroke -> {
              assertThat(stroke.x()).isNotNegative();
              assertThat(stroke.x() + stroke.width()).isLessThanOrEqualTo(Minimap.WIDTH);
            });
    assertThat(map.cells()).hasSizeLessThanOrEqualTo(11).allMatch(cell -> cell.x() <= 1000);
    assertThat(map.cells().get(map.cells().size() - 1).last()).isEqualTo(claims);
  }

  private static Passage claim(int start, int end) {
    return new Passage(new Span(start, end), "direct", "c" + start);
  }
}
