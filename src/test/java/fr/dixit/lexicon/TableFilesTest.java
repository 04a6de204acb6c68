package fr.dixit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every table must tell a contributor. */
class TableFilesTest {

  static Stream<Path> tables() throws IOException, URISyntaxException {
    Path one = Path.of(Lexicon.class.getResource("reporting-verbs.tsv").toURI());
    try (Stream<Path> files = Files.list(one.getParent())) {
      List<Path> tables = files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
      assertThat(tables).hasSizeGreaterThanOrEqualTo(14);
      return tables.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void beginsWithPurposeColumnsAndProvenance(Path table) throws IOException {
    List<String> header =
        Files.readAllLines(table).stream().takeWhile(line -> line.startsWith("# ")).toList();

    assertThat(header)
        .anyMatch(line -> line.startsWith("# purpose: "))
        .anyMatch(line -> line.startsWith("# columns: "))
        .anyMatch(line -> line.startsWith("# provenance: "));
  }
}
