package fr.dixit.site.publish;

import static fr.dixit.site.publish.Sites.file;
import static fr.dixit.site.publish.Sites.publish;
import static fr.dixit.site.publish.Sites.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fr.dixit.diagnostic.DixitException;
import fr.dixit.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void site() {
    site = folder.resolve("site");
  }

  @Test
  void writesANewSiteWithItsManifest() throws IOException {
    Published published = publish(site, "index.html", "accueil", "a/b/c.html", "été");

    assertThat(published).hasToString("2 written, 0 unchanged, 0 removed");
    assertThat(read(site))
        .containsExactly(entry("a/b/c.html", "été"), entry("index.html", "accueil"));
    assertThat(Files.readAllLines(site.resolve(".dixit-manifest")))
        .containsExactly(
            "# Files that Dixit wrote here. It replaces and removes these and no others.",
            "a/b/c.html",
            "index.html");
  }

  @Test
  void leavesUnchangedFilesUntouched() throws IOException {
    publish(site, "index.html", "accueil", "a.html", "un", "b.html", "");
    age("index.html", "a.html", "b.html", ".dixit-manifest");

    Published published = publish(site, "index.html", "accueil", "a.html", "deux", "b.html", "");

    assertThat(published).hasToString("1 written, 2 unchanged, 0 removed");
    assertThat(age("index.html")).isEqualTo(LONG_AGO);
    assertThat(age("b.html")).isEqualTo(LONG_AGO);
    assertThat(age(".dixit-manifest")).isEqualTo(LONG_AGO);
    assertThat(read(site)).containsEntry("a.html", "deux");
  }

  @ParameterizedTest
  @CsvSource({"abc, abcd", "abcd, abc", "abc, xbc", "abc, abx", "'', a", "a, ''"})
  void seesEveryKindOfChange(String before, String after) {
    publish(site, "a.html", before);

    assertThat(publish(site, "a.html", after).written()).isEqualTo(1);
    assertThat(read(site)).containsExactly(entry("a.html", after));
  }

  @Test
  void comparesFilesLargerThanItsBuffers() {
    String large = "0123456789abcdef".repeat(100_000);
    publish(site, "large.jsonl", large + "1", "same.jsonl", large);

    assertThat(publish(site, "large.jsonl", large + "2", "same.jsonl", large))
        .hasToString("1 written, 1 unchanged, 0 removed");
    assertThat(read(site)).containsEntry("large.jsonl", large + "2");
  }

  @Test
  void removesWhatAnEarlierRunWroteAndNothingElse() throws IOException {
    publish(site, "index.html", "accueil", "old/a.html", "a", "shared/b.html", "b");
    Files.writeString(site.resolve("shared/mine.txt"), "mine");
    Files.writeString(site.resolve("CNAME"), "example.org");

    Published published = publish(site, "index.html", "accueil");

    assertThat(published).hasToString("0 written, 1 unchanged, 2 removed");
    assertThat(read(site)).containsOnlyKeys("CNAME", "index.html", "shared/mine.txt");
    assertThat(site.resolve("old")).doesNotExist();
  }

  @Test
  void keepsAFileWhoseNewNameIsTheSameFileOnThisDisk() throws IOException {
    publish(site, "Maire.html", "la maire");
    Files.createLink(site.resolve("maire.html"), site.resolve("Maire.html"));

    assertThat(publish(site, "maire.html", "la maire"))
        .hasToString("0 written, 1 unchanged, 0 removed");
    assertThat(site.resolve("Maire.html")).exists();
  }

  @Test
  void removesAFileWhoseNewNameIsAnotherFileOnThisDisk() throws IOException {
    publish(site, "Maire.html", "la maire");

    publish(site, "maire.html", "la maire");

    assertThat(read(site)).containsOnlyKeys("maire.html");
  }

  @Test
  void theManifestForgetsWhatIsRemoved() throws IOException {
    publish(site, "a.html", "un", "b/c.html", "deux");
    publish(site, "a.html", "un");

    assertThat(Files.readAllLines(site.resolve(".dixit-manifest")))
        .contains("a.html")
        .doesNotContain("b/c.html");
    assertThat(site.resolve("b")).doesNotExist();
  }

  @Test
  void forgetsAFileThatSomebodyElseRemoved() throws IOException {
    publish(site, "index.html", "accueil", "a/a.html", "a");
    Files.delete(site.resolve("a/a.html"));
    Files.delete(site.resolve("a"));

    assertThat(publish(site, "index.html", "accueil"))
        .hasToString("0 written, 1 unchanged, 0 removed");
  }

  @Test
  void failureAtAnyFileLeavesTheOldSiteWhole() {
    publish(site, "0.html", "old", "1.html", "old", "gone.html", "old");
    Map<String, String> before = read(site);

    for (int failing = 0; failing < 8; failing++) {
      Stream<SiteFile> files = sitesFailingAt(failing);
      assertThatThrownBy(() -> publish(site, files)).hasMessage("no such name");
      assertThat(read(site)).as("failing at %d", failing).isEqualTo(before);
    }
    assertThat(publish(site, "0.html", "new").removed()).isEqualTo(2);
  }

  private static Stream<SiteFile> sitesFailingAt(int failing) {
    return IntStream.range(0, 8)
        .mapToObj(
            i ->
                i == failing ? new SiteFile(i + ".html", out -> fail()) : file(i + ".html", "new"));
  }

  private static void fail() {
    throw new IllegalStateException("no such name");
  }

  @Test
  void repairsWhatAKilledBuildLeft() throws IOException {
    publish(site, "index.html", "accueil", "a.html", "a");
    Files.createDirectories(site.resolve(".dixit-staging"));
    Files.writeString(site.resolve(".dixit-staging/0"), "half a pa");
    Files.writeString(site.resolve(".dixit-lock"), "4711 token");

    publish(site, "index.html", "accueil");

    assertThat(read(site)).containsOnlyKeys("index.html");
    assertThat(site.resolve(".dixit-staging")).doesNotExist();
  }

  @Test
  void refusesToReplaceAFileOfSomebodyElse() throws IOException {
    publish(site, "index.html", "accueil");
    Files.writeString(site.resolve("mine.html"), "mine");

    assertThatThrownBy(() -> publish(site, "index.html", "neuf", "mine.html", "Dixit's"))
        .isInstanceOf(DixitException.class)
        .hasMessageStartingWith(
            site.toRealPath().resolve("mine.html")
                + ": error: a file that Dixit did not write is where a page must go\n"
                + "  hint: move it away; or, if Dixit may replace it, add the line \"mine.html\""
                + " to");
    assertThat(read(site))
        .containsExactly(entry("index.html", "accueil"), entry("mine.html", "mine"));
  }

  @Test
  void adoptsAFileThatIsAlreadyAsItShouldBe() throws IOException {
    publish(site, "index.html", "accueil");
    Files.writeString(site.resolve("a.html"), "a");

    assertThat(publish(site, "index.html", "accueil", "a.html", "a"))
        .hasToString("0 written, 2 unchanged, 0 removed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../out.html | \"..\" leads elsewhere",
        "a/../../out.html | \"..\" leads elsewhere",
        "./a.html | \".\" leads elsewhere",
        "/etc/passwd | a name in it is empty",
        "a//b.html | a name in it is empty",
        "a/ | a name in it is empty",
        "'' | a name in it is empty",
        "a\\b.html | \"a\\b.html\" holds a character that not every file system allows",
        "C:x.html | \"C:x.html\" holds a character that not every file system allows",
        ".dixit-manifest | names that start with .dixit- are kept for Dixit",
        "a. | \"a.\" ends in a dot or space, which not every file system keeps",
        "sources/CON.html | \"CON.html\" is the name of a device on Windows",
      })
  void refusesPathsThatAreNoFileOfASite(String path, String fault) {
    assertThatThrownBy(() -> publish(site, path, "x"))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("error: this cannot be a file of a site: " + fault);
    assertThat(folder.resolve("out.html")).doesNotExist();
  }

  @Test
  void refusesNamesThatAreTooLong() {
    String longest = "é".repeat(127) + "e";
    assertThat(publish(site, longest, "x").written()).isEqualTo(1);
    assertThatThrownBy(() -> publish(site, "é".repeat(128), "x"))
        .hasMessageContaining("a name in it is longer than 255 bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "Poutine.html, poutine.html",
    "é.html, e\u0301.html",
    "a.html, a.html",
    "Dates, dates/2021.html",
    "Dates/2021.html, dates",
    "dates/2021/mai.html, Dates"
  })
  void refusesTwoFilesThatSomeFileSystemsHoldForOne(String first, String second) {
    assertThatThrownBy(() -> publish(site, first, "1", second, "2"))
        .isInstanceOf(DixitException.class)
        .hasMessageStartingWith(
            second
                + ": error: this file and "
                + first
                + " are one on file systems that ignore case")
        .hasMessageContaining("hint: rename one of the two seeds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../precious.txt", "/precious.txt", "<<<<<<< HEAD"})
  void removesNothingForAManifestThatWasTamperedWith(String line) throws IOException {
    Path precious = Files.writeString(folder.resolve("precious.txt"), "precious");
    publish(site, "index.html", "accueil");
    Files.writeString(site.resolve(".dixit-manifest"), "index.html\n" + line + "\n");

    assertThatThrownBy(() -> publish(site, "index.html", "accueil"))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining(".dixit-manifest:2:1: error: this is not the path of a page: ")
        .hasMessageContaining("\n  " + line + "\n  ^\n  hint: remove the line");
    assertThat(precious).exists();
  }

  @Test
  void writesAndRemovesNothingThroughALink() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.html"), "mine");
    publish(site, "index.html", "accueil", "a/a.html", "a");
    Files.delete(site.resolve("a/a.html"));
    Files.delete(site.resolve("a"));
    Files.createSymbolicLink(site.resolve("a"), elsewhere);

    assertThatThrownBy(() -> publish(site, "index.html", "neuf", "a/b/c.html", "c"))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining(
            "error: this folder of the site is a link to " + elsewhere.toRealPath());
    assertThat(publish(site, "index.html", "accueil").removed()).isZero();
    assertThat(read(elsewhere)).containsExactly(entry("a.html", "mine"));
  }

  @Test
  void saysWhatTheDiskRefuses() throws IOException {
    publish(site, "index.html", "accueil");
    Files.writeString(site.resolve("a"), "a file where a folder must go");

    assertThatThrownBy(() -> publish(site, "a/a.html", "a"))
        .isInstanceOf(DixitException.class)
        .hasCauseInstanceOf(IOException.class)
        .hasMessageContaining("hint: put this right and run again; no page is torn");
  }

  private void age(String... paths) throws IOException {
    for (String path : paths) {
      Files.setLastModifiedTime(site.resolve(path), LONG_AGO);
    }
  }

  private FileTime age(String path) throws IOException {
    return Files.getLastModifiedTime(site.resolve(path));
  }
}
