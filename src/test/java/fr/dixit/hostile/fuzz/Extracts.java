package fr.dixit.hostile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Block;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.SeedFormat;
import fr.dixit.ingest.Statement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What holds for all that is read from a file. */
final class Extracts {

  private Extracts() {}

  /** Reads the bytes twice. */
  static void check(SeedFormat format, byte[] data) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Extract> extracts = format.read("a", new ByteArrayInputStream(data), diagnostics::add);
    for (Extract extract : extracts) {
      blocks(extract);
      extract.statements().stream().map(Statement::metadata).forEach(Extracts::check);
    }
    printable("a", diagnostics);
    assertThat(format.read("a", new ByteArrayInputStream(data), diagnostic -> {}))
        .isEqualTo(extracts);
  }

  /** Each on one line, of what can be printed. */
  static void check(Metadata stated) {
    Stream.of(stated.title(), stated.outlet(), stated.author(), stated.url(), stated.archive())
        .filter(Objects::nonNull)
        .forEach(value -> assertThat(value).isNotBlank().doesNotContainPattern("[\\v\\p{Cc}]"));
  }

  /** Each begins with the file and holds no control characters. */
  static void printable(String file, List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      assertThat(diagnostic.toString()).startsWith(file).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
    }
  }

  private static void blocks(Extract extract) {
    int end = 0;
    for (Block block : extract.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(extract.text().slice(block.span())).isNotBlank();
      end = block.span().end();
    }
    assertThat(extract.text().value()).doesNotContainPattern("[\\p{Cc}\\p{Cs}&&[^\n]]");
  }
}
