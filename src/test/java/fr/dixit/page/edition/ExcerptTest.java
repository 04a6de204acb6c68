package fr.dixit.page.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @Test
  void aShortTextIsWhole() {
    assertThat(Excerpt.of("Nous verrons.", 20)).isEqualTo(new Excerpt("Nous verrons.", false));
  }

  @ParameterizedTest
  @CsvSource({
    "nous verrons demain, 9, nous…",
    "nous verrons demain, 12, nous verrons…",
    "'nous verrons, demain', 14, nous verrons…",
    "anticonstitutionnellement, 10, anticonsti…",
    "le cafe\u0301 est ouvert, 9, le cafe\u0301…",
    "le chat 𝄞𝄞𝄞𝄞𝄞, 9, le chat…",
  })
  void aLongTextIsCutAtAWordsEnd(String text, int length, String excerpt) {
    assertThat(Excerpt.of(text, length)).hasToString(excerpt);
  }
}
