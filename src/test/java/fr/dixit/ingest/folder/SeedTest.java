package fr.dixit.ingest.folder;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.SeedFormat;
import fr.dixit.ingest.warc.Warc;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;

class SeedTest {

  /** Fails on whatever it is given. */
  private static final class Faulty implements SeedFormat {
    @Override
    public List<String> extensions() {
      return List.of("txt");
    }

    @Override
    public List<Extract> read(String shown, InputStream in, Consumer<Diagnostic> diagnostics) {
      throw new IllegalStateException("one of us forgot a case");
    }
  }

  @Test
  void aFaultOfAFormatCostsOnlyItsFile(@TempDir Path folder) throws IOException {
    Path path = Files.writeString(folder.resolve("a.txt"), "Oui.");
    Seed seed = new Seed("a", new SeedFile(path, "a.txt", "a.txt"), new Faulty(), null);
    Ingested ingested = seed.ingest();
    assertThat(ingested.articles()).isEmpty();
    assertThat(ingested.diagnostics())
        .singleElement()
        .asString()
        .startsWith(
            "a.txt: error: cannot be read: java.lang.IllegalStateException: one of us forgot a"
                + " case\n");
  }

  @Test
  void theArticlesOfAFileHaveIdsOfTheirOwn(@TempDir Path folder) throws IOException {
    String url = "https://example.org/Pont.html";
    String other = IntStream.range(0, 99).mapToObj(String::valueOf).collect(joining(" "));
    Warc warc = new Warc(WarcCompression.GZIP).page(url, Warc.page("Un"));
    warc.page(url, "<article><p>Le " + other + " juin.</p></article>");
    Files.write(folder.resolve("juin.WARC.gz"), warc.bytes());
    assertThat(ingest(folder).articles())
        .extracting(Article::id)
        .containsExactly(
            "juin-example-org-pont-html__bb3e92c9", "juin-example-org-pont-html-2__d0712a77");
  }

  @Test
  void aSidecarOfSeveralArticlesStatesOnlyWhatHoldsForAll(@TempDir Path folder) throws IOException {
    Warc warc = new Warc(WarcCompression.NONE).page("https://example.org/1", Warc.page("Un"));
    Files.write(folder.resolve("juin.warc"), warc.bytes());
    Files.writeString(folder.resolve("juin.yaml"), "outlet: Le Fleuve\ntitle: Le toit\n");
    Ingested ingested = ingest(folder);
    Metadata metadata = ingested.articles().get(0).metadata();
    assertThat(metadata.outlet()).isEqualTo("Le Fleuve");
    assertThat(metadata.title()).isEqualTo("Le pont");
    assertThat(metadata.url()).isEqualTo("https://example.org/1");
    assertThat(ingested.diagnostics())
        .singleElement()
        .asString()
        .endsWith(
            """
            juin.yaml:2:8: error: “title” cannot hold for every article of this file
              title: Le toit
                     ^
              hint: only outlet, language and rights are stated for all; take this line out\
            """);
  }

  private static Ingested ingest(Path folder) {
    return new SeedFolder(folder).read().ingest();
  }
}
