package fr.dixit.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.page.words.Language;
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

  private static final Path FOLDER = Path.of("src/test/resources/fr/dixit/page");
  private static final GeneratedSite FRENCH = GeneratedSite.of(SampleArchive.seed());
  private static final GeneratedSite ENGLISH =
      GeneratedSite.of(SampleArchive.seed(), Language.ENGLISH);

  static List<Path> french() throws IOException {
    return goldens("golden");
  }

  static List<Path> english() throws IOException {
    return goldens("golden.english");
  }

  private static List<Path> goldens(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("french")
  void isAsBefore(Path golden) throws IOException {
    isAsBefore(golden, FRENCH);
  }

  @ParameterizedTest
  @MethodSource("english")
  void isAsBeforeInEnglish(Path golden) throws IOException {
    isAsBefore(golden, ENGLISH);
  }

  private static void isAsBefore(Path golden, GeneratedSite site) throws IOException {
    String page = golden.getFileName().toString().replace("__", "/");
    assertThat(site.files()).as("no page for the golden file %s", golden).containsKey(page);
    if ("write".equals(System.getProperty("dixit.golden"))) {
      Files.writeString(golden, site.files().get(page));
    }
    assertThat(site.files().get(page)).as(page).isEqualTo(Files.readString(golden));
  }
}
