package fr.dixit.lexicon;

import static fr.dixit.lexicon.Frame.ATTRIBUTE;
import static fr.dixit.lexicon.Frame.DE_OBJECT;
import static fr.dixit.lexicon.Frame.INTERPOLATED;
import static fr.dixit.lexicon.Frame.OBJECT;
import static fr.dixit.lexicon.Frame.THAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReportingVerbsTest {

  private static final ReportingVerbs VERBS = ReportingVerbs.load();

  @Test
  void areManyAndEachGovernsSomething() {
    assertThat(VERBS.all()).hasSizeGreaterThanOrEqualTo(600);
    assertThat(VERBS.all()).allSatisfy(verb -> assertThat(verb.frames()).isNotEmpty());
  }

  @Test
  void areAllVerbsOfTheDictionary() throws IOException {
    DictionaryLookup dictionary = new DictionaryLookup(dictionary());

    assertThat(VERBS.all()).allSatisfy(verb -> assertThat(dictionary.lookup(verb.head()))
        .as(verb.lemma())
        .anyMatch(word -> word.getTag().toString().matches("V .*inf.*")));
  }

  private static Dictionary dictionary() throws IOException {
    String path = "/org/languagetool/resource/fr/french.";
    try (InputStream words = Dictionary.class.getResourceAsStream(path + "dict");
        InputStream info = Dictionary.class.getResourceAsStream(path + "info")) {
      return Dictionary.read(words, info);
    }
  }

  @Test
  void areFoundByTheirInflectedVerbMostSpecificFirst() {
    assertThat(VERBS.byHead("dire")).extracting(ReportingVerb::lemma).endsWith("se dire", "dire");
    assertThat(VERBS.byHead("mettre"))
        .extracting(ReportingVerb::lemma)
        .contains("mettre en garde", "mettre en cause");
    assertThat(VERBS.byHead("manger")).isEmpty();
  }

  @Test
  void areFoundInBothSpellings() {
    assertThat(VERBS.byHead("reconnaitre")).isNotEmpty().isEqualTo(VERBS.byHead("reconnaître"));
  }

  @Test
  void tellTheirParts() {
    ReportingVerb warn = only("mettre en garde");
    assertThat(warn.head()).isEqualTo("mettre");
    assertThat(warn.tail()).containsExactly("en", "garde");
    assertThat(warn.reflexive()).isFalse();

    ReportingVerb rejoice = only("s'émouvoir");
    assertThat(rejoice.head()).isEqualTo("émouvoir");
    assertThat(rejoice.tail()).isEmpty();
    assertThat(rejoice.reflexive()).isTrue();

    assertThat(only("faire l'éloge").tail()).containsExactly("l'", "eloge");
  }

  @Test
  void tellStanceAndAct() {
    assertThat(only("démentir").stance()).isEqualTo(Stance.DENIES);
    assertThat(only("promettre").stance()).isEqualTo(Stance.PROMISES);
    assertThat(only("exiger").stance()).isEqualTo(Stance.REQUESTS);
    assertThat(only("craindre").act()).isEqualTo(SpeechAct.HOPE);
    assertThat(only("apprendre").act()).isEqualTo(SpeechAct.LEARN);
  }

  @Test
  void keepOneVerbApartFromItsReflexive() {
    assertThat(only("dire").frames()).contains(THAT, INTERPOLATED).doesNotContain(ATTRIBUTE);
    assertThat(only("se dire").frames()).contains(ATTRIBUTE);
    assertThat(only("féliciter").frames()).doesNotContain(DE_OBJECT);
    assertThat(only("se féliciter").frames()).contains(DE_OBJECT);
    assertThat(only("assurer").frames()).doesNotContain(OBJECT);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "frames.tsv", delimiter = '\t', numLinesToSkip = 1)
  void governWhatTheSpecificationSays(String phrase, String lemma, Frame frame, boolean taken) {
    assertThat(only(lemma).takes(frame)).as(phrase).isEqualTo(taken);
  }

  private static ReportingVerb only(String lemma) {
    List<ReportingVerb> found =
        VERBS.all().stream().filter(verb -> verb.lemma().equals(lemma)).toList();
    assertThat(found).as(lemma).hasSize(1);
    assertThat(Set.copyOf(VERBS.byHead(found.get(0).head()))).contains(found.get(0));
    return found.get(0);
  }
}
