package fr.dixit.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a publishing process at random moments: each file must be old or new, and nothing lost. */
@Tag("sweep")
@Timeout(60)
class KilledBuildTest {

  private static final int FILES = 1500;
  private static final String FOREIGN = "pages/mine.txt";

  @TempDir Path folder;
  private Path site;

  /** The process that is killed: builds new, old, new … editions until then. */
  public static final class Build {
    public static void main(String[] args) {
      System.out.println("begun");
      for (int edition = 1; ; edition++) {
        Sites.publish(Path.of(args[0]), edition(edition % 2));
      }
    }
  }

  /** Even files change with the edition, odd ones do not, and each edition has some of its own. */
  private static Stream<SiteFile> edition(int edition) {
    return Stream.concat(
        IntStream.range(0, FILES).mapToObj(i -> page("pages/" + i, i % 2 * edition)),
        IntStream.range(0, FILES / 10).mapToObj(i -> page("only" + edition + "/" + i, edition)));
  }

  private static SiteFile page(String path, int edition) {
    return Sites.file(path + ".html", content(path + ".html", edition));
  }

  private static String content(String path, int edition) {
    return (path + " of edition " + edition + "\n").repeat(200) + "end";
  }

  @BeforeEach
  void oldSite() throws IOException {
    site = folder.resolve("site");
    Sites.publish(site, edition(0));
    Files.writeString(site.resolve(FOREIGN), "mine");
  }

  @RepeatedTest(3)
  void eachFileIsOldOrNewAndTheNextBuildIsClean(RepetitionInfo repetition) throws Exception {
    check(repetition.getCurrentRepetition());
  }

  @Tag("slow")
  @RepeatedTest(50)
  void fiftyTimes(RepetitionInfo repetition) throws Exception {
    check(repetition.getCurrentRepetition());
  }

  private void check(int seed) throws Exception {
    killAfter(new Random(seed).nextInt(600));

    Map<String, String> left = withoutStaging(Sites.read(site));
    assertThat(left.remove(FOREIGN)).isEqualTo("mine");
    left.forEach((path, content) -> assertThat(content).isIn(content(path, 0), content(path, 1)));
    IntStream.range(0, FILES).forEach(i -> assertThat(left).containsKey("pages/" + i + ".html"));

    Sites.publish(site, edition(1));
    assertThat(Sites.read(site)).isEqualTo(expected(1));
  }

  private void killAfter(int millis) throws Exception {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Build.class.getName(),
                site.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var out = build.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("begun");
      assertThat(build.waitFor(millis, TimeUnit.MILLISECONDS)).as("still building").isFalse();
    } finally {
      build.destroyForcibly().waitFor();
    }
  }

  private static Map<String, String> withoutStaging(Map<String, String> files) {
    Map<String, String> pages = new TreeMap<>(files);
    pages.keySet().removeIf(path -> path.startsWith(Target.OWN));
    return pages;
  }

  private static Map<String, String> expected(int edition) {
    Map<String, String> files = new TreeMap<>();
    edition(edition).forEach(file -> files.put(file.path(), written(file)));
    files.put(FOREIGN, "mine");
    return files;
  }

  private static String written(SiteFile file) {
    var bytes = new java.io.ByteArrayOutputStream();
    try {
      file.content().writeTo(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
