package fr.dixit.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  private final Words words = new Words(StopWords.load());

  @Test
  void elidedArticlesAndFrequentWordsAreLeftOut() {
    assertThat(forms("L’enquête n'a pas eu lieu dans la ville d’Arras"))
        .containsExactly("enquete", "lieu", "ville", "arras");
  }

  @Test
  void accentsLigaturesAndInvisibleSignsMakeNoDifference() {
    assertThat(forms("Cœur COEUR cœ\u00ADur")).containsOnly("coeur");
    assertThat(forms("déjà de\u0301ja\u0300 DÉJÀ")).containsOnly("deja");
  }

  @Test
  void inflectedFormsShareAStem() {
    assertThat(stems("déclaré déclarées déclarer déclarations")).containsOnly("declar");
  }

  @Test
  void wordsAreCutAtHyphensAndNumbersKept() {
    assertThat(forms("vice-président, le 5 mai 2021 : 3,5 %"))
        .containsExactly("vice", "president", "5", "mai", "2021", "3", "5");
  }

  @Test
  void endlessRunsOfLettersAreNoWords() {
    assertThat(forms("a".repeat(100_000) + " fin")).containsExactly("fin");
  }

  private List<String> forms(String text) {
    return all(text).stream().map(Word::form).toList();
  }

  private List<String> stems(String text) {
    return all(text).stream().map(Word::stem).toList();
  }

  private List<Word> all(String text) {
    List<Word> all = new ArrayList<>();
    words.each(text, all::add);
    return all;
  }
}
