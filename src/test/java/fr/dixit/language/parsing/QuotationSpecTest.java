package fr.dixit.language.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.language.Document;
import fr.dixit.language.Quotation;
import fr.dixit.spec.Corpus;
import fr.dixit.spec.Documents;
import fr.dixit.spec.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which marks pair: each quotation's words, with ">" for its depth and "~" when a mark is missing.
 */
class QuotationSpecTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void pairs(Example example) {
    Document document = Documents.of(example.phrase());
    List<String> found =
        document.quotations().stream().map(quotation -> drawn(quotation, document)).toList();
    assertThat(found).as(example.toString()).containsExactlyElementsOf(example.expected());
  }

  private static String drawn(Quotation quotation, Document document) {
    String depth = quotation.depth() == 0 ? "" : ">".repeat(quotation.depth()) + " ";
    return depth + (quotation.balanced() ? "" : "~ ") + document.text().slice(quotation.inner());
  }

  static Stream<Example> examples() {
    return Corpus.of(QuotationSpecTest.class, "quotations.txt");
  }
}
