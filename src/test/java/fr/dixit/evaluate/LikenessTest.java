package fr.dixit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "la préfecture | Prefecture",
        "L’Élysée | elysee",
        "ministère de la Défense | ministère Défense",
        "Anne Marie Le Goff | Anne Marie Goff",
        "union des maires ruraux bretons | maires ruraux bretons",
      })
  void takesForTheSameSource(String found, String gold) {
    assertThat(Likeness.sameSource(found, gold)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anne Goff | Goff",
        "préfecture de police | préfecture",
        "la | des",
        "Anne Goff maire | Anne Goff élue",
      })
  void tellsSourcesApart(String found, String gold) {
    assertThat(Likeness.sameSource(found, gold)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a déclaré | déclaré | true",
        "a-t-il dit | il a dit | true",
        "Selon | selon | true",
        "- | - | true",
        "- | a dit | false",
        "a dit | - | false",
        "a dit | a promis | false",
        "est convenu | est venu | false",
      })
  void comparesCuesByTheirWords(String found, String gold, boolean same) {
    assertThat(Likeness.sameCue(found, gold)).isEqualTo(same);
  }
}
