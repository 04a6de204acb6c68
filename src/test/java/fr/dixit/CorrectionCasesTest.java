package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small archives with corrections, and what comes of them: each folder of {@code corrections} holds
 * the seeds and in {@code expected.txt} the claims, the sources, what the page of corrections tells,
 * what the build says, and whether it succeeds.
 */
class CorrectionCasesTest {

  private static final Path CASES = Path.of("src/test/resources/fr/dixit/corrections");

  @TempDir Path site;

  @ParameterizedTest
  @MethodSource("cases")
  void comesOut(String name) throws IOException {
    String expected =
        Files.readAllLines(CASES.resolve(name).resolve("expected.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining("\n"));
    assertThat(CorrectedArchive.of(CASES.resolve(name).resolve("seeds"), site).toString())
        .isEqualToIgnoringNewLines(expected);
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }
}
