package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.diagnostic.DixitException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsItsProgressAndASummary() throws Exception {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("maire.txt"), "« Le pont ouvrira », a déclaré la maire.");
    Files.writeString(seeds.resolve("vide.txt"), "");

    run("--seeds", seeds.toString(), "--site", folder.resolve("site").toString());

    assertThat(words(out))
        .matches(
            "Reading 2 files in .*\nWriting the pages into .*\n"
                + "1 article, 1 claim, 1 source, 0 dates\n"
                + "\\d+ pages written, 0 unchanged, 0 removed, in \\d+\\.\\d s\n");
    assertThat(words(err)).contains("vide.txt: error: ");
  }

  @Test
  void helpBuildsNothing() {
    run("--help");

    assertThat(words(out)).startsWith("Turns a folder").contains("--base-url URL");
  }

  @Test
  void evaluatesAndSurveysInsteadOfBuilding() throws Exception {
    Files.writeString(folder.resolve("pont.txt"), "Le pont de Zorblax ouvrira.");
    Files.writeString(folder.resolve("pont.gold.json"), "{\"claims\": [], \"dates\": []}");

    run("--evaluate", folder.toString());
    run("--coverage", "--seeds", folder.toString());

    assertThat(words(out)).startsWith("articles: 1; claims: 0 ").contains("     1 Zorblax ");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void leavesByExceptionWhereItRunsInAnothersProcess() {
    assertThatThrownBy(() -> run("--sit", "x"))
        .isInstanceOf(DixitException.class)
        .hasMessage("error: unknown option --sit\n  hint: did you mean “--site”?");
  }

  @Test
  void endsWithStatusOneAndOnlyTheDiagnosticInItsOwnProcess() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--seeds",
                "nowhere",
                "--site",
                folder.resolve("site").toString())
            .redirectErrorStream(true)
            .start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(words).startsWith("nowhere: error: no such seeds folder").hasLineCount(2);
  }

  private void run(String... arguments) {
    new Main(print(out), print(err)).run(arguments);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String words(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
