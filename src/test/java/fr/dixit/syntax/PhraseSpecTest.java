package fr.dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.language.Document;
import fr.dixit.spec.Corpus;
import fr.dixit.spec.Documents;
import fr.dixit.spec.Example;
import fr.dixit.spec.Marked;
import fr.dixit.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How far a noun phrase goes, what a verb group is made of, and who does what. */
class PhraseSpecTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("nounPhrases")
  void nounPhrase(Example example) {
    At at = At.of(example);
    NounPhrase phrase = at.phrases.nounAt(at.token);
    assertThat(phrase).as(example + ": nothing found").isNotNull();
    assertThat(at.slice(phrase.first(), phrase.end()))
        .as(example + ": extent")
        .isEqualTo(example.expected().get(0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("verbGroups")
  void verbGroup(Example example) {
    At at = At.of(example);
    VerbGroup group = at.phrases.verbAt(at.token);
    if (example.expected().isEmpty()) {
      assertThat(group).as(example + ": spurious").isNull();
      return;
    }
    assertThat(group).as(example + ": nothing found").isNotNull();
    assertThat(drawn(group, at)).as(example.toString()).isEqualTo(example.expected().get(0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("subjects")
  void subject(Example example) {
    At at = At.of(example);
    VerbGroup group = at.phrases.verbAt(at.token);
    assertThat(group).as(example + ": no verb").isNotNull();
    Subject subject = new SubjectFinder(at.document, at.phrases).subject(group);
    if (example.expected().isEmpty()) {
      assertThat(subject).as(example + ": spurious").isNull();
      return;
    }
    assertThat(subject).as(example + ": nothing found").isNotNull();
    assertThat(at.slice(subject.first(), subject.end()))
        .as(example + ": extent")
        .isEqualTo(example.expected().get(0));
  }

  private static String drawn(VerbGroup group, At at) {
    return String.join(
        " | ",
        at.slice(group.first(), group.end()),
        group.lemma(),
        group.form().toString()
            + (group.negated() ? " negated" : "")
            + (group.reflexive() ? " reflexive" : "")
            + (group.passive() ? " passive" : "")
            + (group.isInverted() ? " inverted" : ""));
  }

  /** A document with its phrases and the token that the example points at. */
  private record At(Document document, Phrases phrases, int token) {

    static At of(Example example) {
      Marked marked = Marked.of(example.phrase());
      Document document = Documents.of(marked.text());
      return new At(
          document,
          Phrases.of(document, Documents.LEXICON),
          document.tokenAt(marked.span().start()));
    }

    String slice(int first, int end) {
      return document
          .text()
          .slice(new Span(document.token(first).start(), document.token(end - 1).end()));
    }
  }

  static Stream<Example> nounPhrases() {
    return Corpus.of(PhraseSpecTest.class, "noun-phrases.txt");
  }

  static Stream<Example> verbGroups() {
    return Corpus.of(PhraseSpecTest.class, "verb-groups.txt");
  }

  static Stream<Example> subjects() {
    return Corpus.of(PhraseSpecTest.class, "subjects.txt");
  }
}
