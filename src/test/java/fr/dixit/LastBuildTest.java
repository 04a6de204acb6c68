package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.ingest.Rights;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
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
  private final List<String> told = new ArrayList<>();
  private String title = "Archive";

  @BeforeEach
  void inputs() throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.createDirectories(folder.resolve("templates"));
    seed("pont.txt", "« Le pont ouvrira demain », a déclaré la maire, Jeanne Roussel.");
    seed("gare.txt", "« La gare fermera en mai », a annoncé le préfet, Paul Garnier.");
    seed("vide.txt", "");
  }

  @Test
  void aBuildWithNothingChangedReadsNoArticleAndTellsTheSame() {
    Summary first = build();
    List<String> before = List.copyOf(told);
    told.clear();

    Summary second = build();

    assertThat(told).isEqualTo(before.stream().filter(line -> line.contains("vide.txt")).toList());
    assertThat(told).singleElement().asString().contains("holds no words");
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
    build();
    for (int i = 0; i < edits; i++) {
      String edit = edit(random);
      build();
      assertThat(contents("site")).as("edit %d: %s", i, edit).isEqualTo(fromNothing(i));
    }
  }

  @Test
  void aPageAlteredAtTheSameInstantIsPutRight() throws IOException {
    build();
    Path page = folder.resolve("site/index.html");
    FileTime modified = Files.getLastModifiedTime(page);
    byte[] bytes = Files.readAllBytes(page);
    Files.write(page, altered(bytes));
    Files.setLastModifiedTime(page, modified);

    build();

    assertThat(page).hasBinaryContent(bytes);
  }

  @Test
  void aTemplatesFolderThatIsGoneIsStillAnError() throws IOException {
    build();
    Files.delete(folder.resolve("templates"));

    assertThatThrownBy(this::build)
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("there is no such folder of templates");
  }

  @Test
  void whatIsKeptCanBeDamagedOrDeleted() throws IOException {
    build();
    Path kept = folder.resolve("cache/build.pack");
    byte[] bytes = Files.readAllBytes(kept);
    for (int length : new int[] {10, bytes.length - 1}) {
      Files.write(kept, Arrays.copyOf(bytes, length));
      told.clear();
      build();
      assertThat(told).anyMatch(line -> line.startsWith("Reading "));
    }
    Files.delete(kept);
    assertThat(build().published().nothingChanged()).isTrue();
  }

  private String edit(Random random) throws IOException {
    int number = random.nextInt(100);
    switch (random.nextInt(8)) {
      case 0:
        return seed("pont.txt", "« Il y a " + number + " ponts », a dit Jeanne Roussel, maire.");
      case 1:
        return seed("pont.yaml", "published: 2024-05-" + (10 + number % 20) + "\n");
      case 2:
        return seed("autre" + number % 3 + ".txt", "Le préfet a dit que tout irait bien.");
      case 3:
        Files.deleteIfExists(folder.resolve("seeds/autre" + number % 3 + ".txt"));
        return "an article goes";
      case 4:
        Files.writeString(folder.resolve("templates/theme.yaml"), "footer: Pied " + number + "\n");
        return "the theme changes";
      case 5:
        title = "Archive " + number;
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
    List<String> pages = List.copyOf(contents("site").keySet());
    return folder.resolve("site").resolve(pages.get(random.nextInt(pages.size())));
  }

  private String seed(String name, String text) throws IOException {
    Files.writeString(folder.resolve("seeds").resolve(name), text);
    return name + " says " + text;
  }

  /** A site of its own; the analyses alone are remembered. */
  private Map<String, String> fromNothing(int number) throws IOException {
    String site = "site" + number;
    assertThat(folder.resolve(site)).doesNotExist();
    generate(site, folder.resolve("analyses"));
    return contents(site);
  }

  /** What Dixit wrote, by path. */
  private Map<String, String> contents(String site) throws IOException {
    Path root = folder.resolve(site);
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString();
        if (!path.startsWith(".dixit-")) {
          contents.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }

  private Summary build() {
    return generate("site", folder.resolve("cache"));
  }

  private Summary generate(String site, Path cache) {
    Settings settings =
        new Settings(
            folder.resolve("seeds"),
            folder.resolve(site),
            folder.resolve("templates"),
            title,
            null,
            Rights.FULL,
            false,
            cache);
    return new Dixit(settings, new Recorder()).generate();
  }

  private final class Recorder implements Listener {
    @Override
    public void progress(String words) {
      told.add(words);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      told.add(diagnostic.toString());
    }
  }
}
