package fr.dixit.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> KNOWN = List.of("title", "published", "author", "language");

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "publised, did you mean “published”?",
    "Title, did you mean “title”?",
    "titre, did you mean “title”?",
    "auteur, did you mean “author”?",
    "langue, did you mean “language”?",
    "date, 'known: title, published, author, language'",
    "'', 'known: title, published, author, language'"
  })
  void suggestsTheNearest(String unknown, String hint) {
    assertThat(Suggestion.instead(unknown, KNOWN)).isEqualTo(hint);
  }
}
