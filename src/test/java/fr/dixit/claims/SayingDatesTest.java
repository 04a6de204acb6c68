package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le 4 mars 2019, Alix Morel a déclaré que le pont est sûr. | 2019-03-04",
        "Le 4 mars 2019, Alix Morel a déclaré le 5 mars 2019 que le pont est sûr. | 2019-03-05",
        "Alix Morel, élue le 4 mars 2019, a déclaré que le pont est sûr. | 2019-03-04",
        "Le 4 mars 2019, le pont a cédé et Alix Morel a déclaré que le pont est sûr. | null",
        "Alix Morel a déclaré que le pont est sûr, le 4 mars 2019. | null",
        "« Le pont est sûr », a déclaré Alix Morel le 4 mars 2019. | 2019-03-04",
        "« Le pont est sûr », a déclaré Alix Morel le 4 mars 2019, avant le 5 mars 2019."
            + " | 2019-03-04",
        "« Le 3 mars 2019, le pont a cédé », a déclaré Alix Morel. | null",
        "Le pont, fermé le 3 mars 2019, « est sûr », a déclaré Alix Morel. | null",
        "Selon Alix Morel, le pont est sûr. Il a cédé le 3 mars 2019. | null",
      })
  void theNearestDateOfItsClauseCounts(String text, String said) {
    assertThat(said(text).get(0)).isEqualTo(said);
  }

  private static List<String> said(String text) {
    return Analyses.of(text).claims().stream().map(claim -> String.valueOf(claim.said())).toList();
  }
}
