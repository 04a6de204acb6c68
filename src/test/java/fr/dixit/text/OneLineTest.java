package fr.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {

  @Test
  void breaksAndRunsOfSpacesAreOneSpace() {
    assertThat(OneLine.of("\n Le  pont\r\nde\u2028la\tDouane\u001F\u000B "))
        .isEqualTo("Le pont de la Douane");
  }

  @ParameterizedTest
  @CsvSource({
    "'Le pont ', Le pont",
    "' Le pont', Le pont",
    "'Le  pont', Le pont",
    "'Le\tpont', Le pont",
    "'Le\u0085pont', Le pont",
    "Le pont, Le pont",
    "' ', ''",
    "'', ''",
  })
  void oneBreakIsFound(String words, String line) {
    assertThat(OneLine.of(words)).isEqualTo(line);
  }

  @Test
  void noBreakSpacesStay() {
    assertThat(OneLine.of("Oui\u00A0! «\u202FNon")).isEqualTo("Oui\u00A0! «\u202FNon");
  }
}
