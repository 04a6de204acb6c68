package fr.dixit.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change between the listing of the folder and their reading. */
class VanishingSeedTest {

  private static final String SECRET = "canary of a file outside the folder";

  @TempDir Path root;
  private Path folder;

  @BeforeEach
  void seeds() throws IOException {
    folder = Files.createDirectory(root.resolve("seeds"));
    Files.writeString(folder.resolve("a.txt"), "« Oui », a dit Alix.");
    Files.writeString(folder.resolve("b.txt"), "« Non », a dit Jean.");
    Files.writeString(folder.resolve("b.yaml"), "title: B");
  }

  @Test
  void aFileThatVanishesCostsNoOther() throws IOException {
    Seeds seeds = new SeedFolder(folder).read();
    Files.delete(folder.resolve("a.txt"));

    Ingested ingested = seeds.ingest();

    assertThat(ingested.articles()).singleElement().hasFieldOrPropertyWithValue("id", "b");
    assertThat(ingested.diagnostics())
        .singleElement()
        .asString()
        .contains("a.txt: error: cannot be read: it is no longer there")
        .contains("hint: the rest is built without it");
  }

  @Test
  void aSidecarThatVanishesLeavesItsArticle() throws IOException {
    Seeds seeds = new SeedFolder(folder).read();
    Files.delete(folder.resolve("b.yaml"));

    Ingested ingested = seeds.ingest();

    assertThat(ingested.articles()).hasSize(2);
    assertThat(ingested.diagnostics())
        .singleElement()
        .asString()
        .contains("b.yaml: error: cannot be read: it is no longer there");
  }

  @Test
  void aLinkThatTakesAFilesPlaceIsNotFollowed() throws IOException {
    Path secret = Files.writeString(root.resolve("secret.txt"), SECRET);
    Seeds seeds = new SeedFolder(folder).read();
    Files.delete(folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("a.txt"), secret);

    Ingested ingested = seeds.ingest();

    assertThat(ingested.articles()).hasSize(1);
    assertThat(ingested.diagnostics())
        .singleElement()
        .asString()
        .contains("a.txt: error: cannot be read: ");
  }
}
