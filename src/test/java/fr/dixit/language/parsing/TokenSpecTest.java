package fr.dixit.language.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.language.Token;
import fr.dixit.spec.Corpus;
import fr.dixit.spec.Documents;
import fr.dixit.spec.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tokens of a phrase are, parted by " ¦ ". */
class TokenSpecTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void cuts(Example example) {
    assertThat(Documents.of(example.phrase()).tokens())
        .as(example.toString())
        .extracting(Token::text)
        .containsExactlyElementsOf(List.of(example.expected().get(0).split(" ¦ ")));
  }

  static Stream<Example> examples() {
    return Corpus.of(TokenSpecTest.class, "tokens.txt");
  }
}
