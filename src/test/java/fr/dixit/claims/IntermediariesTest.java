package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.mentions.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntermediariesTest {

  @Test
  void whoIsCitedBetweenTheSourceAndItsVerb() {
    assertThat(via("L'agence Mirage, citant Alix Morel, a rapporté que le pont est sûr."))
        .containsExactly("Alix Morel");
    assertThat(via("L'agence Mirage, se référant à la préfecture, a dit que le pont est sûr."))
        .containsExactly("préfecture");
  }

  @Test
  void whoIsNamedOtherwiseIsNone() {
    assertThat(via("L'agence Mirage, saluant Alix Morel, a rapporté que le pont est sûr."))
        .isEmpty();
    assertThat(via("Citant Alix Morel, l'agence Mirage a rapporté que le pont est sûr.")).isEmpty();
    assertThat(via("L'agence Mirage a rapporté que le pont, citant Alix Morel, est sûr.")).isEmpty();
  }

  private static List<String> via(String text) {
    return Analyses.of(text).claims().get(0).via().stream().map(Entity::name).toList();
  }
}
