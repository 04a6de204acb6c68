package fr.dixit.ingest.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.ingest.Statement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  private static final String ARTICLE =
      """
      ---
      published: 2024-06-13
      outlet: Le Fleuve
      ---
      # Le pont *fermé*

      « Le pont est **usé** », a dit\u00A0Anne Le Goff
      au [conseil](https://example.org/).

      ## Deux ans

      - Il rouvrira, selon elle.
      - Peut-être.

      > « Non », dit-il.

      <script>alert(1)</script>
      """;

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Test
  void theTextIsWhatAReaderSees() throws IOException {
    Extract extract = read(ARTICLE).get(0);
    assertThat(extract.text().value())
        .isEqualTo(
            """
            « Le pont est usé », a dit\u00A0Anne Le Goff au conseil.

            Deux ans

            Il rouvrira, selon elle.

            Peut-être.

            « Non », dit-il.\
            """);
    assertThat(extract.blocks())
        .singleElement()
        .satisfies(block -> assertThat(extract.text().slice(block.span())).isEqualTo("Deux ans"));
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void theFrontMatterStatesWhatASidecarWould() throws IOException {
    Extract extract = read(ARTICLE).get(0);
    assertThat(extract.statements())
        .extracting(Statement::origin)
        .containsExactly(Origin.FRONT_MATTER, Origin.MARKUP);
    Metadata metadata = Metadata.of(extract.statements());
    assertThat(metadata.title()).isEqualTo("Le pont fermé");
    assertThat(metadata.published()).hasToString("2024-06-13");
    assertThat(metadata.outlet()).isEqualTo("Le Fleuve");
  }

  @Test
  void aFaultInTheFrontMatterIsShownInItsPlace() throws IOException {
    assertThat(read("---\ntitle: Le pont\npublished: hier\n...\nOui.\n")).hasSize(1);
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .startsWith("a.md:3:12: error: “hier” is no date: ")
        .contains("\n  published: hier\n");
  }

  @Test
  void correctionsInTheFrontMatterAreRefused() throws IOException {
    assertThat(read("---\ncorrections:\n- reject: c-1\n- reject: c-2\n---\nOui.\n")).hasSize(1);
    assertThat(diagnostics)
        .singleElement()
        .hasToString(
            """
            a.md:3:3: error: corrections cannot stand in front matter
              - reject: c-1
                ^
              hint: write them in the NAME.yaml beside the article\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Oui.\n---\ntitle: Non\n---\n", "---\n\nOui.\n", "----\nOui.\n---\n"})
  void otherLinesOfHyphensArePartOfTheArticle(String article) throws IOException {
    assertThat(read(article).get(0).text().value()).contains("Oui.");
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void anArticleWithoutTextIsReported() throws IOException {
    assertThat(read("---\ntitle: Le pont\n---\n# Le pont\n")).isEmpty();
    assertThat(diagnostics)
        .singleElement()
        .hasToString(
            """
            a.md: error: holds no text
              hint: put the article below its headline\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "*", "[", "**a ", "![", "`", "<b>", "---\n", "&#0;", "~~~\n"})
  void whatIsRepeatedWithoutEndIsReadInTime(String mark) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(read("Oui.\n\n" + mark.repeat(50_000))).hasSizeBetween(0, 1));
  }

  private List<Extract> read(String markdown) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(markdown.getBytes(UTF_8));
    return new MarkdownText().read("a.md", in, diagnostics::add);
  }
}
