package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayingDatesTest {

  @Test
  void aParticipleGoesOnWithTheDateOfItsMainCue() {
    assertThat(
            said(
                "Alix Morel a déclaré le 4 mars 2019 que le pont est sûr, ajoutant que le quai est"
                    + " fermé."))
        .containsExactly("2019-03-04", "2019-03-04");
  }

  @Test
  void aDateOfItsOwnComesFirst() {
    assertThat(
            said(
                "Alix Morel a déclaré le 4 mars 2019 que le pont est sûr, précisant le 5 mars 2019"
                    + " que le quai est fermé."))
        .containsExactly("2019-03-04", "2019-03-05");
  }

  @Test
  void anotherSentenceSharesNothing() {
    assertThat(
            said(
                "Alix Morel a déclaré le 4 mars 2019 que le pont est sûr. Elle a ajouté que le quai"
                    + " est fermé."))
        .containsExactly("2019-03-04", "null");
  }

  @Test
  void aDateOfWhatWasSaidIsNone() {
    assertThat(said("Alix Morel a déclaré que le pont fermera le 4 mars 2019."))
        .containsExactly("null");
  }

  private static List<String> said(String text) {
    return Analyses.of(text).claims().stream().map(claim -> String.valueOf(claim.said())).toList();
  }
}
