package fr.dixit.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Block;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Statement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageTest {

  private static final Path PAGES = Path.of("src/test/resources/fr/dixit/ingest/html");

  private static final String PAGE =
      "<html><head>%s</head><body><h1>L’été</h1><p>« L’œuvre est achevée », a dit l’architecte,"
          + " ému, devant deux cents invités venus malgré la pluie.</p><p>La salle ouvrira en mai,"
          + " a-t-il précisé, après les derniers contrôles de sécurité prévus au printemps.</p>"
          + "</body></html>";

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"graph", "microdata", "soup", "amp", "live"})
  void whatAPageStatesAndItsTextAreFound(String name) throws IOException {
    Extract extract = read(Files.readAllBytes(PAGES.resolve(name + ".html"))).get(0);
    assertThat(shown(extract)).isEqualTo(Files.readString(PAGES.resolve(name + ".txt")));
    assertThat(diagnostics).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "windows-1252", "\"latin1\"", "us-ascii"})
  void whoDeclaresLatin1MeansWindows1252(String charset) throws IOException {
    String page = PAGE.replace("%s", "<meta charset=" + charset + ">");
    Extract extract = read(page.getBytes(Charset.forName("windows-1252"))).get(0);
    assertThat(extract.text().value()).startsWith("« L’œuvre est achevée »");
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void anUndeclaredCharsetIsGuessedAndTheReaderTold() throws IOException {
    read(PAGE.replace("%s", "").getBytes(Charset.forName("windows-1252")));
    assertThat(diagnostics)
        .singleElement()
        .hasToString(
            """
            a.html: note: is not UTF-8; read as windows-1252
              hint: save it as UTF-8 if letters look wrong\
            """);
  }

  @Test
  void aPageWithoutArticleIsReported() throws IOException {
    String page = "<p>Bonjour.</p><p>Publicité : " + "une phrase. ".repeat(30) + "</p>";
    assertThat(read(page.getBytes(UTF_8))).isEmpty();
    assertThat(diagnostics)
        .singleElement()
        .hasToString(
            """
            a.html: error: holds no article that can be told from the page around it
              hint: put the article's text in a .txt file instead\
            """);
  }

  @Test
  void controlsAndHalvesOfPairsAreNoPartOfWhatIsRead() throws IOException {
    String head =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Le"
            + " \\ud800pont\\u202e\\u0000\",\"url\":\"https://a.example/\\u202ex\"}</script>";
    String page = PAGE.replace("%s", head).replace("L’œuvre", "&#x202E;L’&#xD800;œ&#7;uvre\u2066");
    Extract extract = read(page.getBytes(UTF_8)).get(0);
    assertThat(extract.text().value()).startsWith("« L’œuvre est achevée »");
    Metadata metadata = Metadata.of(extract.statements());
    assertThat(metadata.title()).isEqualTo("Le pont");
    assertThat(metadata.url()).isNull();
  }

  @Test
  void bytesOfZeroAreNoPage() throws IOException {
    assertThat(read(PAGE.replace("pluie", "\0").getBytes(UTF_8))).isEmpty();
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .startsWith("a.html: error: is binary data, not text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "(a/", "©", "photo:", "REUTERS/", "1 ", "12/12/", "1 mai "})
  void creditsAndDatesAreLookedForInTime(String words) {
    String page = PAGE.replace("%s", "").replace("</body>", "<p>" + words.repeat(200_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(read(page.getBytes(UTF_8))).hasSize(1));
  }

  @Test
  void aHugePageIsRefused() {
    assertThatIOException()
        .isThrownBy(() -> read(new byte[(8 << 20) + 1]))
        .withMessage("it is larger than 8 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>"})
  void whatIsRepeatedWithoutEndIsReadInTime(String tag) {
    String page = PAGE.replace("%s", "").replace("</body>", tag.repeat(100_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertThat(read(page.getBytes(UTF_8))).hasSizeBetween(0, 1));
  }

  private List<Extract> read(byte[] page) throws IOException {
    return new SavedPage().read("a.html", new ByteArrayInputStream(page), diagnostics::add);
  }

  private static String shown(Extract extract) {
    return shown("title", extract, Metadata::title)
        + shown("published", extract, Metadata::published)
        + shown("modified", extract, Metadata::modified)
        + shown("outlet", extract, Metadata::outlet)
        + shown("author", extract, Metadata::author)
        + shown("url", extract, Metadata::url)
        + shown("language", extract, Metadata::language)
        + blocks(extract);
  }

  private static String shown(String key, Extract extract, Function<Metadata, Object> fact) {
    return extract.statements().stream()
        .filter(statement -> fact.apply(statement.metadata()) != null)
        .findFirst()
        .map((Statement s) -> key + ": " + fact.apply(s.metadata()) + " (" + s.origin() + ")\n")
        .orElse(key + ": null\n");
  }

  private static String blocks(Extract extract) {
    StringBuilder shown = new StringBuilder();
    int start = 0;
    for (String line : extract.text().value().split("\n\n")) {
      int at = start;
      String kind =
          extract.blocks().stream()
              .filter(block -> block.span().start() == at)
              .map(block -> block.kind().name())
              .findFirst()
              .orElse(Block.Kind.PARAGRAPH.name());
      shown.append(kind).append(' ').append(line).append('\n');
      start += line.length() + 2;
    }
    return shown.toString();
  }
}
