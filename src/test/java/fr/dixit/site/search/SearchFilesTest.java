package fr.dixit.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.claims.Kind;
import fr.dixit.lexicon.Stance;
import fr.dixit.page.item.Link;
import fr.dixit.page.search.Facets;
import fr.dixit.page.search.Hit;
import fr.dixit.page.search.SearchEntry;
import fr.dixit.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SearchFilesTest {

  private static final int LARGEST = 150_000;

  @Test
  void aStemTellsItsFormsAndWhereItOccurs() {
    Map<String, String> files =
        files(Stream.of(article("Des mesures"), claim(1, "Mesurer, c’est tenir la mesure.")));
    assertThat(files.get("recherche/stems-1.js"))
        .startsWith("dixit.shard(\"stems-1\", [\n")
        .contains("[\"mesur\",\"mesure mesurer mesures\",[1,6]]")
        .endsWith("\n]);\n");
  }

  @Test
  void facetsArePlacesInTheManifestAndNumbersOfDocuments() {
    Map<String, String> files = files(Stream.of(article("Titre"), claim(1, "Personne ne vient.")));
    assertThat(files.get("recherche/facets-1.js"))
        .isEqualTo(
            """
            dixit.shard("facets-1", [
            [-1,-1,[2020],0,[]],
            [1,1,[2020,2021],0,[]]
            ]);
            """);
    assertThat(files.get("recherche/index.js"))
        .startsWith("dixit.index({\"documents\":2,\"kinds\":[\"direct\",\"indirect\",\"mixed\"]")
        .contains("\"hits\":[0],\"facets\":[0],\"stems\":[\"person\"]");
  }

  @Test
  void anArchiveWithoutAnythingHasAnIndexWithoutAnything() {
    assertThat(files(Stream.empty())).containsOnlyKeys("recherche/index.js");
  }

  @Test
  void noFileOutgrowsItsBound() {
    Map<String, String> files = files(archive(20_000));
    assertThat(files).hasSizeGreaterThan(20);
    files.forEach(
        (path, text) ->
            assertThat(text.getBytes(StandardCharsets.UTF_8).length).as(path).isLessThan(LARGEST));
  }

  @Test
  void theSameEntriesGiveTheSameFiles() {
    assertThat(files(archive(500))).isEqualTo(files(archive(500)));
  }

  /** Files are dropped as soon as they are made: the index itself is what must fit. */
  @Test
  @Tag("slow")
  void aHundredThousandClaimsAreIndexed() {
    long[] largest = {0};
    long[] total = {0};
    SearchFiles.of(archive(100_000))
        .forEach(
            file -> {
              long size = content(file).length();
              largest[0] = Math.max(largest[0], size);
              total[0] += size;
            });
    assertThat(largest[0]).isLessThan(LARGEST);
    assertThat(total[0]).isGreaterThan(10_000_000);
  }

  private static Stream<SearchEntry> archive(int claims) {
    return Stream.concat(
        Stream.of(article("Le registre")),
        IntStream.range(0, claims).mapToObj(i -> claim(i, sentence(i))));
  }

  /** The same word in all, words of some, and a word of its own. */
  private static String sentence(int i) {
    return "Le registre numéro "
        + i
        + " du quartier "
        + i % 97
        + " mentionne unique"
        + i
        + ". "
        + "Personne n’en avait parlé avant la séance de mardi, qui fut longue. ".repeat(3);
  }

  private static SearchEntry article(String title) {
    Hit hit = new Hit(Hit.Type.ARTICLE, "articles/a.html", title, false, "2020", List.of(), null);
    Facets facets = new Facets(null, null, List.of(2020), "articles/a.html", List.of());
    return new SearchEntry(hit, List.of(title), "", facets);
  }

  private static SearchEntry claim(int number, String words) {
    Link article = new Link("articles/a.html#c-" + number, "Titre");
    String href = "declarations/c-" + number + ".html";
    return new SearchEntry(
        new Hit(Hit.Type.CLAIM, href, words, false, null, List.of(), article),
        List.of(),
        words,
        new Facets(
            Kind.INDIRECT, Stance.DENIES, List.of(2020, 2021), "articles/a.html", List.of()));
  }

  private static Map<String, String> files(Stream<SearchEntry> entries) {
    Map<String, String> files = new TreeMap<>();
    SearchFiles.of(entries).forEach(file -> files.put(file.path(), content(file)));
    return files;
  }

  private static String content(SiteFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      file.content().writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
