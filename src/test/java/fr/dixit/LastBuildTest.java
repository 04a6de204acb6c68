package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.diagnostic.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build is spared when it would change nothing, and only then. */
class LastBuildTest {

  private static final int FEW = 6;
  private static final int MANY = 100;
  private static final long SEED = 8;

  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void inputs() throws IOException {
    bench = new Workbench(folder);
    bench.seed("pont.txt", "« Le pont ouvrira demain », a déclaré la maire, Jeanne Roussel.");
    bench.seed("gare.txt", "« La gare fermera en mai », a annoncé le préfet, Paul Garnier.");
    bench.seed("vide.txt", "");
  }

  @Test
  void aBuildWithNothingChangedReadsNoArticleAndTellsTheSame() {
    Summary first = bench.build();
    List<String> before = List.copyOf(bench.told);
    bench.told.clear();

    Summary second = bench.build();

    assertThat(bench.told)
        .isEqualTo(before.stream().filter(line -> line.contains("vide.txt")).toList());
    assertThat(bench.told).singleElement().asString().contains("holds no words");
    assertThat(second.published()).isEqualTo(first.published().again());
    assertThat(second.again(first.time())).isEqualTo(first.again(first.time()));
  }

  @Test
  void afterAnyEditTheSiteIsThatOfABuildFromNothing() throws IOException {
    edit(FEW);
  }

  @Test
  @Tag("slow")
  void afterManyEditsToo() throws IOException {
    edit(MANY);
  }

  private void edit(int edits) throws IOException {
    Random random = new Random(SEED);
    bench.build();
    for (int i = 0; i < edits; i++) {
      String edit = edit(random);
      bench.build();
      assertThat(bench.contents("site")).as("edit %d: %s", i, edit).isEqualTo(bench.fromNothing(i));
    }
  }

  @Test
  void aPageAlteredAtTheSameInstantIsPutRight() throws IOException {
    bench.build();
    Path page = folder.resolve("site/index.html");
    FileTime modified = Files.getLastModifiedTime(page);
    byte[] bytes = Files.readAllBytes(page);
    Files.write(page, altered(bytes));
    Files.setLastModifiedTime(page, modified);

    bench.build();

    assertThat(page).hasBinaryContent(bytes);
  }

  @Test
  void aTemplatesFolderThatIsGoneIsStillAnError() throws IOException {
    bench.build();
    Files.delete(folder.resolve("templates"));

    assertThatThrownBy(bench::build)
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("there is no such folder of templates");
  }

  @Test
  void whatIsKeptCanBeDamagedOrDeleted() throws IOException {
    bench.build();
    Path kept = folder.resolve("cache/build.pack");
    byte[] bytes = Files.readAllBytes(kept);
    for (int length : new int[] {10, bytes.length - 1}) {
      Files.write(kept, Arrays.copyOf(bytes, length));
      bench.told.clear();
      bench.build();
      assertThat(bench.told).anyMatch(line -> line.startsWith("Reading "));
    }
    Files.delete(kept);
    assertThat(bench.build().published().nothingChanged()).isTrue();
  }

  private String edit(Random random) throws IOException {
    int number = random.nextInt(100);
    switch (random.nextInt(8)) {
      case 0:
        return bench.seed(
            "pont.txt", "« Il y a " + number + " ponts », a dit Jeanne Roussel, maire.");
      case 1:
        return bench.seed("pont.yaml", "published: 2024-05-" + (10 + number % 20) + "\n");
      case 2:
        return bench.seed("autre" + number % 3 + ".txt", "Le préfet a dit que tout irait bien.");
      case 3:
        Files.deleteIfExists(folder.resolve("seeds/autre" + number % 3 + ".txt"));
        return "an article goes";
      case 4:
        Files.writeString(folder.resolve("templates/theme.yaml"), "footer: Pied " + number + "\n");
        return "the theme changes";
      case 5:
        bench.title = "Archive " + number;
        return "the title changes";
      case 6:
        Files.deleteIfExists(page(random));
        return "a file of the site goes";
      default:
        Path page = page(random);
        Files.write(page, altered(Files.readAllBytes(page)));
        return "a file of the site is altered: " + page;
    }
  }

  /** The same size, another content. */
  private static byte[] altered(byte[] bytes) {
    byte[] altered = bytes.clone();
    altered[altered.length / 2] ^= 1;
    return altered;
  }

  private Path page(Random random) throws IOException {
    List<String> pages = List.copyOf(bench.contents("site").keySet());
    return folder.resolve("site").resolve(pages.get(random.nextInt(pages.size())));
  }
}
