package fr.dixit.language.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.language.Document;
import fr.dixit.language.Quotation;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.spec.Corpus;
import fr.dixit.spec.Documents;
import fr.dixit.spec.Example;
import fr.dixit.spec.SeedArticle;
import fr.dixit.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every document, whatever its text. */
class DocumentPropertiesTest {

  private static final List<String> CORPORA =
      List.of(
          "quotations.txt",
          "sentences.txt",
          "tokens.txt",
          "/fr/dixit/language/reading/readings.txt");

  @ParameterizedTest
  @MethodSource("texts")
  void tokensCoverEveryVisibleCharacterInOrder(String text) {
    Document document = Documents.of(text);
    int at = 0;
    for (Token token : document.tokens()) {
      assertThat(token.text()).isEqualTo(document.text().slice(token.span()));
      assertThat(text.substring(at, token.start())).matches(DocumentPropertiesTest::isBlank);
      at = token.end();
    }
    assertThat(text.substring(at)).matches(DocumentPropertiesTest::isBlank);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sentencesShareOutTheTokens(String text) {
    Document document = Documents.of(text);
    int token = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.firstToken()).isEqualTo(token);
      assertThat(sentence.endToken()).isGreaterThan(token);
      assertThat(sentence.span().start()).isEqualTo(document.token(token).start());
      assertThat(document.paragraphs().get(sentence.paragraph()).contains(sentence.span()))
          .isTrue();
      token = sentence.endToken();
    }
    assertThat(token).isEqualTo(document.tokens().size());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void quotationsLieInOrApartFromEachOther(String text) {
    List<Quotation> quotations = Documents.of(text).quotations();
    for (Quotation quotation : quotations) {
      assertThat(quotation.outer().contains(quotation.inner())).isTrue();
      assertThat(text.substring(quotation.inner().start(), quotation.inner().end()))
          .isEqualTo(stripped(text, quotation.inner()));
      long around = quotations.stream().filter(other -> holds(other, quotation)).count();
      assertThat(around).as(quotation + " in " + text).isEqualTo(quotation.depth());
    }
  }

  private static boolean holds(Quotation other, Quotation quotation) {
    if (other == quotation || !other.outer().overlaps(quotation.outer())) {
      return false;
    }
    boolean holds = other.inner().contains(quotation.outer());
    assertThat(holds || quotation.inner().contains(other.outer())).isTrue();
    return holds;
  }

  private static String stripped(String text, Span span) {
    return text.substring(span.start(), span.end()).strip();
  }

  private static boolean isBlank(String between) {
    return between.chars().allMatch(c -> Characters.isSpace((char) c));
  }

  static Stream<String> texts() {
    Stream<String> phrases =
        CORPORA.stream()
            .flatMap(file -> Corpus.of(DocumentPropertiesTest.class, file))
            .map(Example::phrase);
    return Stream.concat(Stream.of("", " ", "\n\n", SeedArticle.text()), phrases);
  }
}
