package fr.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest(name = "{0} ← {1}")
  @CsvSource({
    "declare, DÉCLARÉ",
    "declare, de\u0301clare\u0301",
    "l'ete, L’été",
    "l'ete, lʼete",
    "d'abord, d`abord",
    "coeur, CŒUR",
    "caesar, Cæsar",
    "ca, Ça",
    "a-t-il, a‑t‐il",
    "2020-2021, 2020–2021",
    "premier ministre, Premier\u00A0ministre",
    "premier ministre, premier\u202Fministre",
    "premier, pre\u00ADmier",
    "lodz, Łódź",
    "erdogan, Erdoğan",
    "strasse, Straße",
    "istanbul, İstanbul",
    "diyarbakir, Diyarbakır",
    "« oui », « Oui »",
    "путин, Путин"
  })
  void folds(String folded, String words) {
    assertThat(Folding.fold(words)).isEqualTo(folded);
  }

  /** A letter outside of the table has the whole word decomposed. */
  @Test
  void everyCharacterFoldsAlikeInEveryWord() {
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      assertThat(Folding.fold(c + "п")).as("U+%04X", (int) c).isEqualTo(Folding.fold("" + c) + "п");
    }
  }

  @Test
  void lineBreaksAreSpaces() {
    assertThat(Folding.fold("premier\nministre\té")).isEqualTo("premier ministre e");
    assertThat(Folding.fold("premier\nministre")).isEqualTo("premier ministre");
  }

  @Test
  void foldsOnceAndForAll() {
    String words = "L’ÉTÉ à Łódź : « Çà et là »\u00A0!";
    assertThat(Folding.fold(Folding.fold(words))).isEqualTo(Folding.fold(words));
  }

  @Test
  void foldsACombiningMarkAfterAnyCharacter() {
    assertThat(Folding.fold("É\u0301’t\u0300\u0301e")).isEqualTo("e'te");
    assertThat(Folding.fold("’\u0301A")).isEqualTo("'a");
  }
}
