package fr.dixit.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFolderTest {

  @TempDir Path folder;

  @Test
  void anArticleIsReadWithItsSidecar() throws IOException {
    write("2021/a.txt", "« Oui »\r\n");
    write("2021/a.yaml", "title: Un oui\npublished: 2021-03-15\n");
    Seeds seeds = new SeedFolder(folder).read();
    assertThat(seeds.diagnostics()).isEmpty();
    Ingested ingested = seeds.seeds().get(0).ingest();
    assertThat(ingested.diagnostics()).isEmpty();
    Article article = ingested.articles().get(0);
    assertThat(article.id()).isEqualTo("2021--a");
    assertThat(article.file()).isEqualTo("2021/a.txt");
    assertThat(article.text().value()).isEqualTo("« Oui »\r\n");
    assertThat(article.sha256())
        .isEqualTo("8f2a500f785a697372b3ae51adfa4401ee9a7dc97baeffe4740d8fad9277b395");
    assertThat(article.metadata().title()).isEqualTo("Un oui");
    assertThat(article.metadata().published()).isEqualTo(EdtfParser.parse("2021-03-15"));
  }

  @Test
  void seedsComeInTheOrderOfTheirPaths() throws IOException {
    for (String file : List.of("b.txt", "a/z.txt", "B.TXT", "a.txt", "é.txt", "a-b.txt")) {
      write(file, "Oui.");
    }
    assertThat(new SeedFolder(folder).read().seeds())
        .extracting(Seed::file)
        .containsExactly("B.TXT", "a-b.txt", "a.txt", "a/z.txt", "b.txt", "é.txt");
  }

  @Test
  void nothingIsReadBeforeItIsAskedFor() throws IOException {
    write("a.txt", "Oui.");
    Seed seed = new SeedFolder(folder).read().seeds().get(0);
    write("a.txt", "Non.");
    assertThat(seed.ingest().articles().get(0).text().value()).isEqualTo("Non.");
  }

  @Test
  void aMissingFolderStopsTheBuild() {
    assertThatExceptionOfType(DixitException.class)
        .isThrownBy(() -> new SeedFolder(folder.resolve("nowhere")).read())
        .withMessage(
            """
            %s/nowhere: error: no such seeds folder
              hint: create it and put articles in it as NAME.txt, or name another folder\
            """
                .formatted(folder));
  }

  @Test
  void aFileInPlaceOfTheFolderStopsTheBuild() throws IOException {
    write("a.txt", "Oui.");
    assertThatExceptionOfType(DixitException.class)
        .isThrownBy(() -> new SeedFolder(folder.resolve("a.txt")).read())
        .withMessageContaining("a.txt: error: is a file, not a folder of seeds\n");
  }

  @Test
  void anEmptyFolderIsNoted() throws IOException {
    write(".DS_Store", "x");
    write(".git/a.txt", "x");
    assertThat(reports())
        .containsExactly(
            "FOLDER: note: holds no article\n"
                + "  hint: put articles in it; these are read: .txt, .html, .htm, .md, .markdown,"
                + " .rss, .atom, .xml, .warc, .warc.gz");
  }

  @Test
  void otherFilesAreCountedByExtension() throws IOException {
    write("a.txt", "Oui.");
    write("LISEZMOI", "x");
    write("a.jpg", "x");
    write("b.JPG", "x");
    String hint =
        "\n"
            + "  hint: articles are read from .txt, .html, .htm, .md, .markdown, .rss, .atom, .xml,"
            + " .warc, .warc.gz, facts about them from .yaml";
    assertThat(reports())
        .containsExactly(
            "FOLDER: note: 1 file not read: without extension" + hint,
            "FOLDER: note: 2 files not read: .jpg" + hint);
  }

  @Test
  void aSidecarWithoutArticleIsReported() throws IOException {
    write("a.txt", "Oui.");
    write("b.yaml", "title: Non\n");
    assertThat(reports())
        .containsExactly(
            """
            FOLDER/b.yaml: warning: has no article beside it
              hint: it should bear the article's name, as in NAME.txt and NAME.yaml\
            """);
  }

  @Test
  void twoSeedsOfOneIdAreBothNamedAndTheFirstIsKept() throws IOException {
    write("a.TXT", "Une.");
    write("a.txt", "Deux.");
    assertThat(reports())
        .containsExactly(
            """
            FOLDER/a.txt: error: has the same id “a” as FOLDER/a.TXT
              hint: rename one of them; only the first is read\
            """);
    assertThat(new SeedFolder(folder).read().seeds())
        .extracting(Seed::file)
        .containsExactly("a.TXT");
  }

  @Test
  void linksAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.txt"), "Secret.");
    link("a.txt", elsewhere.resolve("secret.txt"));
    link("out", elsewhere);
    link("loop", folder);
    String rest = ": warning: is a link; not followed\n  hint: put the file itself in the folder";
    assertThat(new SeedFolder(folder).read().seeds()).isEmpty();
    assertThat(reports())
        .contains("FOLDER/a.txt" + rest, "FOLDER/out" + rest, "FOLDER/loop" + rest)
        .hasSize(4);
  }

  @Test
  void aLinkThatTakesTheFilesPlaceIsNotFollowedEither(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.txt"), "Secret.");
    write("a.txt", "Oui.");
    Seed seed = new SeedFolder(folder).read().seeds().get(0);
    Files.delete(folder.resolve("a.txt"));
    link("a.txt", elsewhere.resolve("secret.txt"));
    assertThat(seed.ingest().articles()).isEmpty();
    assertThat(seed.ingest().diagnostics())
        .singleElement()
        .asString()
        .contains("a.txt: error: cannot be read: ");
  }

  @Test
  void theFolderItselfMayBeALink(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("a.txt"), "Oui.");
    Path link = link("seeds", elsewhere);
    assertThat(new SeedFolder(link).read().seeds()).extracting(Seed::file).containsExactly("a.txt");
  }

  @Test
  void anEmptyArticleIsReportedAndTheOthersAreRead() throws IOException {
    write("a.txt", " \r\n…\n");
    write("b.txt", "Oui.");
    assertThat(reports())
        .containsExactly(
            """
            FOLDER/a.txt: error: holds no words
              hint: put the article's text in it, or take it out of the folder\
            """);
    assertThat(new SeedFolder(folder).read().seeds().get(1).ingest().articles()).isNotEmpty();
  }

  @Test
  void aFileThatVanishesIsReported() throws IOException {
    write("a.txt", "Oui.");
    Seed seed = new SeedFolder(folder).read().seeds().get(0);
    Files.delete(folder.resolve("a.txt"));
    assertThat(reports(seed))
        .containsExactly(
            """
            FOLDER/a.txt: error: cannot be read: it is no longer there
              hint: the rest is built without it\
            """);
  }

  @Test
  void anUnreadableFileIsReported() throws IOException {
    Path file = write("a.txt", "Oui.");
    Assumptions.assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read anything");
    assertThat(reports())
        .containsExactly(
            """
            FOLDER/a.txt: error: cannot be read: permission denied
              hint: the rest is built without it\
            """);
  }

  @Test
  void anUnreadableSidecarCostsOnlyItself() throws IOException {
    write("a.txt", "Oui.");
    Path sidecar = write("a.yaml", "title: Oui\n");
    Seed seed = new SeedFolder(folder).read().seeds().get(0);
    Files.delete(sidecar);
    assertThat(seed.ingest().articles().get(0).metadata()).isEqualTo(Metadata.NONE);
    assertThat(reports(seed))
        .singleElement()
        .asString()
        .startsWith("FOLDER/a.yaml: error: cannot be read: it is no longer there\n");
  }

  private Path write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  private Path link(String name, Path target) {
    try {
      return Files.createSymbolicLink(folder.resolve(name), target);
    } catch (IOException | UnsupportedOperationException e) {
      return Assumptions.abort("this system makes no links: " + e);
    }
  }

  /** All diagnostics of the folder and its seeds. */
  private List<String> reports() {
    Seeds seeds = new SeedFolder(folder).read();
    List<Diagnostic> all = new ArrayList<>(seeds.diagnostics());
    seeds.seeds().forEach(seed -> all.addAll(seed.ingest().diagnostics()));
    return shown(all);
  }

  private List<String> reports(Seed seed) {
    return shown(seed.ingest().diagnostics());
  }

  private List<String> shown(List<Diagnostic> diagnostics) {
    String root = folder.toString().replace('\\', '/');
    return diagnostics.stream().map(d -> d.toString().replace(root, "FOLDER")).toList();
  }
}
