package fr.dixit.archive.relation.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.text.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  private static final List<Phrase> PHRASES =
      List.of(
          Phrase.of(""),
          Phrase.of("Selon"),
          Phrase.of("Le port de Lorient a rouvert, le port de Brest non."),
          Phrase.of("Le port de Brest a rouvert hier soir."),
          Phrase.of("Rien de commun ici."));

  @Test
  void shareIsThatOfThePhrases() {
    for (Phrase one : PHRASES) {
      for (Phrase other : PHRASES) {
        assertThat(Surroundings.of(one).share(Surroundings.of(other)))
            .as("%s | %s", one, other)
            .isEqualTo(one.sharedPairs(other));
      }
    }
  }
}
