package fr.dixit.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.SeedFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
