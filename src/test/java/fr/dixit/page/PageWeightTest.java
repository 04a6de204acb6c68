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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader on a slow line can bear, in bytes beside the article's own words. */
class PageWeightTest {

  private static final int KB = 1024;

  /**
   * An article as long as newspapers print weighs 60 KB at most. A live report, four times as long,
   * weighs more, but each claim and each date no more than its links need.
   */
  @ParameterizedTest
  @CsvSource({"10, 10, 22", "50, 40, 60", "150, 100, 150"})
  void articlesAreLight(int claims, int dates, int most) {
    String words = words(claims, dates);
    GeneratedSite site = GeneratedSite.of(archive(words));
    String page = site.files().get("articles/a.html");
    assertThat(page.split("<li id=\"note-", -1)).hasSize(claims + 1);
    assertThat(page.split("<tr id=\"date-", -1)).hasSize(dates + 1);
    assertThat(bytes(page) - bytes(words)).isLessThan(most * KB);
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
