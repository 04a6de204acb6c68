package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HearsayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La maire aurait déclaré que le pont est sûr.",
        "Selon la maire, le pont aurait tremblé.",
        "Selon la maire, le pont serait fermé.",
      })
  void theNarratorVouchesForNothing(String text) {
    assertThat(isHearsay(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selon la maire, le pont a tremblé.",
        "Selon la maire, le pont n'aurait pas tremblé.",
        "Selon la maire, le pont tremblerait.",
        "Selon la maire, « le pont aurait tremblé ».",
        "La maire a déclaré que le pont tremblerait.",
      })
  void otherConditionalsAreThoseOfTheSource(String text) {
    assertThat(isHearsay(text)).isFalse();
  }

  private static boolean isHearsay(String text) {
    return Analyses.of(text).claims().get(0).hearsay();
  }
}
