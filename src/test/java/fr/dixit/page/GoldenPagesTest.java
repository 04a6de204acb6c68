package fr.dixit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as they were when somebody last looked at them. A golden file is named like its page, with
 * {@code __} for a slash; {@code -Ddixit.golden=write} writes them anew, to be looked at again.
 */
class GoldenPagesTest {

  private static final Path FOLDER = Path.of("src/test/resources/fr/dixit/page/golden");
  private static final GeneratedSite SITE = GeneratedSite.of(SampleArchive.seed());

  static List<Path> goldens() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void isAsBefore(Path golden) throws IOException {
    String page = golden.getFileName().toString().replace("__", "/");
    assertThat(SITE.files()).as("no page for the golden file %s", golden).containsKey(page);
    if ("write".equals(System.getProperty("dixit.golden"))) {
      Files.writeString(golden, SITE.files().get(page));
    }
    assertThat(SITE.files().get(page)).as(page).isEqualTo(Files.readString(golden));
  }
}
