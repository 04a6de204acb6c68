package fr.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void breaksAndRunsOfSpacesAreOneSpace() {
    assertThat(OneLine.of("\n Le  pont\r\nde\u2028la\tDouane\u001F\u000B "))
        .isEqualTo("Le pont de la Douane");
  }

  @Test
  void noBreakSpacesStay() {
    assertThat(OneLine.of("Oui\u00A0! «\u202FNon")).isEqualTo("Oui\u00A0! «\u202FNon");
  }
}
