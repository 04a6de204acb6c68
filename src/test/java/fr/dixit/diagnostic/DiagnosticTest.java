package fr.dixit.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.text.Text;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

  @Test
  void aboutAFile() {
    assertThat(Diagnostic.of(Severity.ERROR, "seeds/a.txt", "holds no text", "delete it"))
        .hasToString("seeds/a.txt: error: holds no text\n  hint: delete it");
  }

  @Test
  void aboutNoFile() {
    assertThat(Diagnostic.of(Severity.NOTE, "", "nothing to do", null))
        .hasToString("note: nothing to do");
  }

  @Test
  void pointsAtAPlace() {
    Text text = new Text("title: Oui\npublished: 2021-02-30\n");
    assertThat(Diagnostic.at(Severity.ERROR, "a.yaml", text, 27, "February 2021 has 28 days", null))
        .hasToString(
            """
            a.yaml:2:17: error: February 2021 has 28 days
              published: 2021-02-30
                              ^\
            """);
  }

  @Test
  void theCaretStandsUnderItsCharacterAfterTabsAndAstralOnes() {
    Text text = new Text("\t\uD83D\uDE00 x");
    assertThat(Diagnostic.at(Severity.ERROR, "f", text, 4, "no", null).toString().lines())
        .containsExactly("f:1:4: error: no", "   \uD83D\uDE00 x", "     ^");
  }

  @Test
  void aLongLineIsCutOnBothSides() {
    Text text = new Text("a".repeat(5000) + "!" + "b".repeat(5000));
    assertThat(Diagnostic.at(Severity.NOTE, "f", text, 5000, "here", null).toString().lines())
        .containsExactly(
            "f:1:5001: note: here",
            "  …" + "a".repeat(60) + "!" + "b".repeat(59) + "…",
            "   " + " ".repeat(60) + "^");
  }

  @Test
  void theEndOfTheFileIsAPlaceToo() {
    Text text = new Text("oui");
    assertThat(Diagnostic.at(Severity.NOTE, "f", text, 3, "stops here", null).toString().lines())
        .containsExactly("f:1:4: note: stops here", "  oui", "     ^");
  }

  @Test
  void nothingOfAStrangerMovesTheTerminal() {
    Text text = new Text("\u001B[2J\u202Etxt");
    assertThat(Diagnostic.at(Severity.ERROR, "a\nb", text, 0, "bad \u001B", null).toString())
        .isEqualTo("a␊b:1:1: error: bad ␛\n  ␛[2J\uFFFDtxt\n  ^");
  }
}
