package fr.dixit.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.Analysed;
import fr.dixit.archive.Archive;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.spec.Documents;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader on a slow line can bear, in bytes beside the article's own words. */
class PageWeightTest {

  private static final int KB = 1024;

  /** A live report of any length takes more pages, not heavier ones. */
  @ParameterizedTest
  @CsvSource({"10, 10, 1, 22", "50, 40, 1, 60", "150, 100, 3, 60", "300, 200, 6, 60"})
  void articlesAreLight(int claims, int dates, int pages, int most) {
    Map<String, String> files = GeneratedSite.of(archive(words(claims, dates))).files();
    List<String> parts =
        files.keySet().stream().filter(path -> path.matches("articles/a(/.*)?\\.html")).toList();
    assertThat(parts).hasSize(pages);
    assertThat(parts.stream().mapToInt(part -> count(files.get(part), "<li id=\"note-")).sum())
        .isEqualTo(claims);
    assertThat(parts.stream().mapToInt(part -> count(files.get(part), "<tr id=\"date-")).sum())
        .isEqualTo(dates);
    assertThat(parts)
        .allSatisfy(
            part -> {
              Element text = Jsoup.parse(files.get(part)).selectFirst(".text");
              int words = bytes(Objects.requireNonNull(text).select("p").text());
              assertThat(bytes(files.get(part)) - words).isLessThan(most * KB);
            });
  }

  private static int count(String page, String start) {
    return page.split(start, -1).length - 1;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "150, 100"})
  void claimsAreLight(int claims, int dates) {
    GeneratedSite.of(archive(words(claims, dates)))
        .files()
        .forEach(
            (path, page) -> {
              if (path.startsWith("declarations/c-")) {
                assertThat(bytes(page)).as(path).isLessThan(30 * KB);
              }
            });
  }

  /** Words that fill an article of their own are shown in part, and whole in the article. */
  @Test
  void theLongestWordsDoNotMakeAClaimHeavy() {
    String speech = "L'été, à Évry, la crue n'épargne ni l'église ni l'école ; ".repeat(400);
    String words = "« " + speech + "voilà tout », a déclaré la maire Léa Morel.";
    Map<String, String> files = GeneratedSite.of(archive(words)).files();
    List<String> claims =
        files.keySet().stream().filter(path -> path.startsWith("declarations/c-")).toList();
    assertThat(claims).isNotEmpty();
    assertThat(claims)
        .allSatisfy(
            path -> {
              assertThat(bytes(files.get(path))).isLessThan(30 * KB);
              assertThat(files.get(path)).contains("La suite dans l’article", "Léa Morel");
            });
  }

  private static int bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Archive archive(String words) {
    Metadata metadata =
        new Metadata(
            "La crue", EdtfParser.parse("2021-03-15"), "Le Courrier", null, null, null, null);
    Article article = new Article("a", "a.txt", Sha256.of(words), new Text(words), metadata);
    return Archivist.archive(List.of(Analysed.of(article)), Documents.LEXICON);
  }

  private static String words(int claims, int dates) {
    return IntStream.range(0, claims)
        .mapToObj(
            i ->
                (i < dates ? "Le " + (2 + i % 26) + " janvier 20" + (10 + i / 26) + ", l" : "L")
                    + "a maire de la "
                    + (i + 2)
                    + "e commune a déclaré que la rivière débordait par la digue.")
        .collect(Collectors.joining("\n\n"));
  }
}
