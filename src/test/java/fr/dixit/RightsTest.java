package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Rights;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of an article under {@code excerpt}, no file holds more than the sentences around its claims. */
class RightsTest {

  /** Words that no other sentence holds: of those withheld, and of those shown. */
  private static final List<String> WITHHELD =
      List.of(
          "zélandine",
          "brumaille",
          "vorpaline",
          "chambellan",
          "1987",
          "grimbeuche",
          "tourlapin",
          "févrachou",
          "clapotine",
          "ratiboise",
          "🦉");

  private static final List<String> SHOWN =
      List.of("inauguré", "piétons", "riverains", "péage", "passerelle");

  private static final String ARTICLE =
      """
      La zélandine du canal occupe les conversations depuis le mois de mars 1987.

      Le chambellan Marcel Vasseur a longtemps étudié la brumaille 🦉. « Le pont sera inauguré le \
      12 juin 2024 », a déclaré Marcel Vasseur. La vorpaline tombait. Selon Marcel Vasseur, les \
      piétons passeront les premiers.

      Une grimbeuche entière sépare les deux rives, entre tourlapin et févrachou.

      Les riverains ont affirmé que le péage serait refusé. Une clapotine suit. La mairie a annoncé \
      que la passerelle resterait ouverte. Vint la ratiboise.
      """;

  @TempDir Path folder;

  @Test
  void nothingElseIsPublishedAnywhere() throws IOException {
    Map<String, String> site = site(Rights.EXCERPT, "");

    WITHHELD.forEach(word -> assertThat(holding(site, word)).as(word).isEmpty());
    SHOWN.forEach(word -> assertThat(holding(site, word)).as(word).isNotEmpty());
    assertThat(holding(site, "\uE000")).as("what stands for withheld words").isEmpty();
    assertThat(holding(site, Character.toString(0xF0000))).isEmpty();
  }

  @Test
  void theGapsAreSeen() throws IOException {
    assertThat(site(Rights.EXCERPT, "").get("articles/canal.html").split("<p class=\"gap\">"))
        .as("at both ends, twice around the vorpaline and the clapotine, between paragraphs")
        .hasSize(1 + 5);
  }

  @Test
  void offsetsAreThoseOfTheWholeText() throws IOException {
    assertThat(site(Rights.EXCERPT, "").get("data/claims.jsonl"))
        .isEqualTo(site(Rights.FULL, "").get("data/claims.jsonl"));
  }

  @Test
  void theArticlesOwnRightsGoBefore() throws IOException {
    assertThat(holding(site(Rights.FULL, "rights: excerpt\n"), "vorpaline")).isEmpty();
    assertThat(holding(site(Rights.EXCERPT, "rights: full\n"), "vorpaline")).isNotEmpty();
  }

  @Test
  void anArticleWithoutClaimsShowsNoWord() throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds/vide.txt"), "La ratiboise du canal dort encore.");

    Map<String, String> site = site(Rights.EXCERPT, "");

    assertThat(holding(site, "ratiboise")).isEmpty();
    assertThat(site.get("articles/vide.html")).contains("<h1 lang=\"fr\" class=\"derived\">vide.txt</h1>");
  }

  private static List<String> holding(Map<String, String> site, String word) {
    return site.entrySet().stream()
        .filter(file -> file.getValue().contains(word))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, String> site(Rights rights, String sidecar) throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("canal.txt"), ARTICLE);
    Files.writeString(seeds.resolve("canal.yaml"), sidecar);
    Path site = folder.resolve("site");
    new Dixit(new Settings(seeds, site, null, "Dixit", null, rights, true, null), new Silence())
        .generate();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static final class Silence implements Listener {
    @Override
    public void progress(String words) {}

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      throw new AssertionError(diagnostic);
    }
  }
}
