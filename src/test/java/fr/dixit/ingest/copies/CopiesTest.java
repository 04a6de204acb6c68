package fr.dixit.ingest.copies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Capture;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.ingest.Statement;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {

  private static final String URL = "https://example.org/pont";

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Test
  void nearlyTheSameTextIsOneArticle() {
    String text = words(1, 300);
    Article joined =
        only(article("a", null, text), article("b", URL, "Mis à jour. " + text + " Fin."));
    assertThat(joined.id()).isEqualTo("a");
    assertThat(joined.text().value()).isEqualTo(text);
    assertThat(joined.captures()).extracting(Capture::file).containsExactly("a.txt", "b.txt");
    assertThat(joined.captures()).extracting(Capture::url).containsExactly(null, URL);
    assertThat(joined.metadata().url()).isEqualTo(URL);
    assertThat(diagnostics)
        .singleElement()
        .hasToString(
            """
            b.txt: note: holds an article that a.txt holds already
              hint: one page is made of both and lists both captures\
            """);
  }

  @Test
  void aReportOfTheSameMouldIsAnother() {
    String text = words(1, 300);
    String other = text.replaceAll("((?:\\S+ ){19})\\S+ ", "$1autre ");
    assertThat(join(article("a", null, text), article("b", null, other))).hasSize(2);
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void aShortTextIsAnyones() {
    String text = words(1, 22);
    assertThat(join(article("a", null, text), article("b", null, text))).hasSize(2);
    assertThat(join(article("a", URL, text), article("b", URL, text))).hasSize(1);
  }

  @Test
  void atOneAddressHalfOfTheWordsIsEnough() {
    String begins = words(1, 100);
    Article joined =
        only(
            article("a", URL, begins + " " + words(2, 90)),
            article("b", URL + "/?utm_source=lettre#haut", begins + " " + words(3, 300)));
    assertThat(joined.captures()).hasSize(2);
  }

  @Test
  void atOneAddressOtherTextsStayApart() {
    List<Article> articles =
        join(
            article("a", URL, words(1, 100)),
            article("b", URL, words(2, 100)),
            article("c", URL, words(2, 100)));
    assertThat(articles).extracting(Article::id).containsExactly("a", "b");
    assertThat(diagnostics)
        .extracting(Diagnostic::toString)
        .containsExactly(
            """
            c.txt: note: holds an article that b.txt holds already
              hint: one page is made of both and lists both captures\
            """,
            """
            b.txt: note: holds an article with the address of one in a.txt, but another text
              hint: both are kept; where one is an old version, take it out\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/pont, http://EXAMPLE.org/pont/",
    "https://example.org/?id=3&utm_medium=x, https://example.org?id=3",
    "https://example.org/a?b=1&fbclid=9&c=2#d, https://example.org/a?b=1&c=2"
  })
  void oneAddressIsWrittenInManyWays(String one, String other) {
    assertThat(Address.of(one)).isNotNull().isEqualTo(Address.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "urn:a", "https://example.org?utm_source=x"})
  void theAddressOfASiteIsThatOfNoArticle(String url) {
    assertThat(Address.of(url)).isNull();
  }

  @Test
  void tenThousandArticlesAtOneAddressAreCompared() {
    String footer = words(7, 30);
    List<Article> articles =
        IntStream.range(0, 10_000)
            .mapToObj(i -> article("a" + i, URL, words(100 + i % 9_000, 100) + " " + footer))
            .toList();
    List<Article> joined = Copies.join(articles, diagnostics::add);
    assertThat(joined).hasSize(9_000);
    assertThat(joined.get(999).captures())
        .extracting(Capture::file)
        .containsExactly("a999.txt", "a9999.txt");
  }

  private List<Article> join(Article... articles) {
    return Copies.join(List.of(articles), diagnostics::add);
  }

  private Article only(Article... articles) {
    List<Article> joined = join(articles);
    assertThat(joined).hasSize(1);
    return joined.get(0);
  }

  private static Article article(String id, String url, String text) {
    Metadata metadata = new Metadata(null, null, null, url, null, null, null);
    return new Article(
        id,
        new Text(text),
        List.of(),
        metadata,
        List.of(new Statement(Origin.SIDECAR, metadata)),
        List.of(Capture.of(id + ".txt", "", metadata)));
  }

  /** Different for every seed. */
  private static String words(int seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> Integer.toString(random.nextInt(5_000), 36))
        .collect(Collectors.joining(" "));
  }
}
