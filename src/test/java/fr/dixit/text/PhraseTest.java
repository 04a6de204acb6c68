package fr.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @Test
  void isItsWordsWithoutCaseAccentsAndPunctuation() {
    assertThat(Phrase.of(" « L’été 2021, déjà ! »").words())
        .containsExactly("l", "ete", "2021", "deja");
    assertThat(Phrase.of("« … »").words()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, le pont ouvrira demain, Le pont ouvrira demain !",
    "1, le pont ouvrira, on dit que le pont ouvrira demain",
    "0.5, le pont ouvrira, le pont fermera donc",
    "0.5, le pont fermera donc demain, le pont ouvrira",
    "0, le pont, pont le",
    "0, pont, pont"
  })
  void sharesPairsOfNeighbours(double share, String one, String other) {
    assertThat(Phrase.of(one).sharedPairs(Phrase.of(other))).isEqualTo(share);
  }
}
