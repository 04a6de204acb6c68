package fr.dixit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.load();

  @ParameterizedTest
  @CsvSource({
    "annonce, THAT, true",
    "annonces, DE_OBJECT, true",
    "crainte, THAT, true",
    "appel, A_INFINITIVE, true",
    "mise en garde, CONTRE_OBJECT, true",
    "phrase, QUOTATION, true",
    "phrase, THAT, false",
  })
  void reportingNounsGovern(String noun, Frame frame, boolean taken) {
    assertThat(LEXICON.reportingNouns().find(noun).takes(frame)).isEqualTo(taken);
  }

  @Test
  void reportingNounsTellTheirStance() {
    assertThat(LEXICON.reportingNouns().find("dementi").stance()).isEqualTo(Stance.DENIES);
    assertThat(LEXICON.reportingNouns().find("promesse").stance()).isEqualTo(Stance.PROMISES);
    assertThat(LEXICON.reportingNouns().find("table")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"m.", "mme.", "art.", "dr.", "st.", "n°."})
  void abbreviationsNeverEndASentence(String word) {
    assertThat(LEXICON.abbreviations().contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"etc.", "sam.", "m", "non."})
  void otherWordsMay(String word) {
    assertThat(LEXICON.abbreviations().contains(word)).isFalse();
  }

  @Test
  void locutionsAreCountedInWords() {
    assertThat(lengthAt(1, "a", "tout", "de", "meme", "dit")).isEqualTo(3);
    assertThat(lengthAt(0, "d'", "abord", "promis")).isEqualTo(2);
    assertThat(lengthAt(1, "a", "tout", "dit")).isZero();
    assertThat(lengthAt(0, "tout", "de")).isZero();
  }

  private static int lengthAt(int from, String... words) {
    return LEXICON.locutions().lengthAt(List.of(words), from);
  }

  @Test
  void timeNounsAreKnownByTheirForms() {
    assertThat(LEXICON.timeNouns().contains("semaines")).isTrue();
    assertThat(LEXICON.timeNouns().contains("apres-midi")).isTrue();
    assertThat(LEXICON.timeNouns().contains("retard")).isFalse();
  }
}
