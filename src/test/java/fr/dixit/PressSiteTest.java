package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Rights;
import fr.dixit.page.NuChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of some hundreds of press articles, which cannot be part of the project. */
@Tag("slow")
class PressSiteTest {

  private static final Path RAW = Path.of("../shared/articles/raw.jsonl");
  private static final int KB = 1024;

  /** Some newspapers write their accents apart; what they wrote is shown as they wrote it. */
  private static final String OF_THE_PRESS = "not in Unicode Normalization Form C";

  /** One page in so many is checked, beside those that hold the site together. */
  private static final int SAMPLED = 40;

  @TempDir private static Path folder;
  private static final Map<String, Path> PAGES = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException {
    Path seeds = folder.resolve("seeds");
    assumeTrue(Files.exists(RAW), "skipped: " + RAW + " is not there");
    RawSeeds.main(new String[] {RAW.toString(), seeds.toString()});
    Path site = folder.resolve("site");
    Settings settings = new Settings(seeds, site, null, "Dixit", null, Rights.FULL, false, null);
    new Dixit(settings, new Silence()).generate();
    try (Stream<Path> files = Files.walk(site)) {
      files
          .filter(file -> file.toString().endsWith(".html"))
          .forEach(file -> PAGES.put(site.relativize(file).toString().replace('\\', '/'), file));
    }
  }

  /** Of each folder every fortieth page, and the heaviest. */
  @Test
  void noPageHasAnErrorOrAWarning() throws IOException {
    NuChecker checker = new NuChecker();
    List<String> paths = List.copyOf(PAGES.keySet());
    List<String> sample =
        IntStream.range(0, paths.size())
            .filter(i -> i % SAMPLED == 0 || !paths.get(i).contains("/") || isHeavy(paths.get(i)))
            .mapToObj(paths::get)
            .toList();
    assertThat(sample).hasSizeGreaterThan(200);
    for (String path : sample) {
      assertThat(checker.complaints(path, read(path)))
          .filteredOn(complaint -> !complaint.contains(OF_THE_PRESS))
          .as(path)
          .isEmpty();
    }
  }

  @Test
  void noPageIsHeavyForASlowLine() throws IOException {
    for (String path : PAGES.keySet()) {
      int most = path.startsWith("declarations/c-") ? 30 * KB : 60 * KB + words(path);
      assertThat(Files.size(PAGES.get(path))).as(path).isLessThan(most);
    }
  }

  private static boolean isHeavy(String path) {
    try {
      return Files.size(PAGES.get(path)) > 50 * KB;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The bytes of an article's own words. */
  private static int words(String path) throws IOException {
    if (!path.startsWith("articles/") || path.endsWith("index.html")) {
      return 0;
    }
    Element text = Jsoup.parse(read(path)).selectFirst(".text");
    return text == null ? 0 : text.select("p").text().getBytes(StandardCharsets.UTF_8).length;
  }

  private static String read(String path) throws IOException {
    return Files.readString(PAGES.get(path));
  }

  private static final class Silence implements Listener {
    @Override
    public void progress(String words) {}

    @Override
    public void diagnostic(Diagnostic diagnostic) {}
  }
}
