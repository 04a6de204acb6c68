package fr.dixit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.lexicon.Attributor.Strength;
import fr.dixit.lexicon.table.PhraseIndex;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributorsTest {

  private static final Attributors ATTRIBUTORS = Attributors.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "selon | SURE | Selon la préfecture",
        "d'après | SURE | D’après Reuters",
        "aux dires de | SURE | aux dires du maire",
        "aux dires de | SURE | aux dires d'un voisin",
        "de l'aveu même de | SURE | de l'aveu même des élus",
        "à en croire | SURE | À en croire la direction",
        "selon les termes de | SURE | selon les termes de l'accord",
        "selon | SURE | selon les termites",
        "aux yeux de | OPINION | aux yeux de la gauche",
        "pour | OPINION | pour la ministre",
        "de source | SOURCE_NOUN | de source policière",
        "selon une source | SOURCE_NOUN | selon une source proche du dossier",
        "par la voix de | VOICE | par la voix de son avocate",
      })
  void attribute(String phrase, Strength strength, String text) {
    Attributor found = ATTRIBUTORS.match(PhraseIndex.words(text), 0);

    assertThat(found).as(text).isNotNull();
    assertThat(found.phrase()).isEqualTo(phrase);
    assertThat(found.strength()).isEqualTo(strength);
  }

  @ParameterizedTest
  @CsvSource({"aux yeux bleus", "de l'avis général", "par la voix", "source policière", "suivante"})
  void doNotAttribute(String text) {
    assertThat(ATTRIBUTORS.match(PhraseIndex.words(text), 0)).isNull();
  }

  @Test
  void leaveTheContractedPrepositionToTheNounPhrase() {
    List<String> words = PhraseIndex.words("aux dires du maire");

    assertThat(ATTRIBUTORS.match(words, 0).words()).containsExactly("aux", "dires");
    assertThat(ATTRIBUTORS.match(words, 0).takesDe()).isTrue();
    assertThat(ATTRIBUTORS.match(words, 1)).isNull();
  }
}
