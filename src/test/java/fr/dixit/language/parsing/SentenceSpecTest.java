package fr.dixit.language.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.language.Document;
import fr.dixit.spec.Corpus;
import fr.dixit.spec.Documents;
import fr.dixit.spec.Example;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where sentences end: the corpus draws each boundary into the text as "¦". */
class SentenceSpecTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void splits(Example example) {
    List<String> expected = Arrays.stream(example.phrase().split("¦")).map(String::strip).toList();
    Document document = Documents.of(example.phrase().replace("¦", ""));
    assertThat(document.sentences())
        .as(example.toString())
        .extracting(sentence -> document.text().slice(sentence.span()))
        .containsExactlyElementsOf(expected);
  }

  static Stream<Example> examples() {
    return Corpus.of(SentenceSpecTest.class, "sentences.txt");
  }
}
