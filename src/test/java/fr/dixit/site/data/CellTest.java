package fr.dixit.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.claims.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u00A0=1",
        "＝1",
        "- Oui, dit-il"
      })
  void whatASpreadsheetWouldRunIsMadeText(String value) {
    assertThat(Cell.of(value)).isEqualTo("'" + value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Oui = non", "« =1 »", "2021-03-15", "1 + 1", "'déjà"})
  void otherWordsStayAsTheyAre(String value) {
    assertThat(Cell.of(value)).isEqualTo(value);
  }

  @Test
  void valuesAreWrittenAsInTheJson() {
    assertThat(Cell.of(null)).isEmpty();
    assertThat(Cell.of(Kind.DIRECT)).isEqualTo("direct");
    assertThat(Cell.of(true)).isEqualTo("true");
    assertThat(Cell.of(12)).isEqualTo("12");
  }
}
