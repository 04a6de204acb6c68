package fr.dixit.language.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.language.Document;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.spec.Corpus;
import fr.dixit.spec.Documents;
import fr.dixit.spec.Example;
import fr.dixit.spec.Marked;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a word is read among its neighbours: class, lemma, and form of a verb. */
class ReadingSpecTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void reads(Example example) {
    Marked marked = Marked.of(example.phrase());
    Document document = Documents.of(marked.text());
    Token token = document.token(document.tokenAt(marked.span().start()));
    assertThat(token.span()).as(example + ": is no token").isEqualTo(marked.span());
    Reading best = token.best();
    assertThat(best).as(example + ": no reading").isNotNull();
    assertThat(drawn(best)).as(example.toString()).startsWith(example.expected().get(0));
  }

  private static String drawn(Reading reading) {
    String form = reading.form() == null ? "" : " " + reading.form();
    return reading.pos() + " " + reading.lemma() + form;
  }

  static Stream<Example> examples() {
    return Corpus.of(ReadingSpecTest.class, "readings.txt");
  }
}
