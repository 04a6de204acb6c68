package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Rights;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DixitTest {

  @TempDir Path folder;
  private final List<String> diagnostics = new ArrayList<>();

  @BeforeEach
  void seeds() throws IOException {
    Files.createDirectory(folder.resolve("seeds"));
    seed("maire.txt", "« Le pont ouvrira demain », a déclaré la maire, Jeanne Roussel.");
  }

  @Test
  void buildsASiteAndThenChangesNothing() {
    Summary first = generate(false);
    Summary second = generate(false);

    assertThat(first.articles()).isEqualTo(1);
    assertThat(folder.resolve("site/index.html")).exists();
    assertThat(second.published())
        .hasToString("0 written, " + first.published().written() + " unchanged, 0 removed");
    assertThat(second.toString()).contains("nothing changed in ");
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void aCheckFindsNothingWrongAndWritesNothing() {
    Checked checked = check(null);

    assertThat(checked).hasToString("1 article checked: 0 errors, 0 warnings");
    assertThat(checked.orFail(Severity.WARNING)).isSameAs(checked);
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void aCheckTellsAllThatIsWrongAtOnce() throws IOException {
    seed("vide.txt", "");
    seed("maire.yaml", "publishd: 2024\ncorrections:\n  - claim: c-0000000000\n    reject: true\n");
    Path templates = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(templates.resolve("source-item.mustache"), "<a href='nulle-part.html'>x</a>");

    Checked checked = check(templates);

    assertThat(diagnostics)
        .anyMatch(told -> told.contains("vide.txt: error: "))
        .anyMatch(told -> told.contains("maire.yaml:1:1: error: unknown key “publishd”"))
        .anyMatch(told -> told.contains("maire.yaml:3:") && told.contains("c-0000000000"))
        .anyMatch(told -> told.contains("this link is broken: the site has no file “"));
    assertThatThrownBy(() -> checked.orFail(Severity.ERROR))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("see above");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void aBadArticleNeverStopsTheOthers() throws IOException {
    seed("vide.txt", "");
    Files.write(
        folder.resolve("seeds/image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});

    Summary summary = generate(false);

    assertThat(summary.articles()).isEqualTo(1);
    assertThat(diagnostics).hasSize(2);
    assertThat(diagnostics.get(0)).contains("image.txt: error: ");
    assertThat(diagnostics.get(1)).contains("vide.txt: error: ");
  }

  @Test
  void aBadArticleStopsAStrictBuildBeforeAnythingIsWritten() throws IOException {
    seed("vide.txt", "");

    assertThatThrownBy(() -> generate(true))
        .isInstanceOf(DixitException.class)
        .hasMessage(
            folder.resolve("seeds")
                + ": error: 1 error in the articles, see above\n"
                + "  hint: put them right, or build without strict to leave these articles out");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void aNoteDoesNotStopAStrictBuild() throws IOException {
    Files.write(
        folder.resolve("seeds/ancien.txt"),
        "« L’été sera sec », a prévenu le préfet.".getBytes(Charset.forName("windows-1252")));

    assertThat(generate(true).articles()).isEqualTo(2);
    assertThat(diagnostics).singleElement().asString().contains("ancien.txt: note: ");
  }

  @Test
  void anEmptySeedsFolderGivesAnEmptySiteAndSaysSo() throws IOException {
    Files.delete(folder.resolve("seeds/maire.txt"));

    assertThat(generate(false).articles()).isZero();
    assertThat(folder.resolve("site/index.html")).exists();
    assertThat(diagnostics).singleElement().asString().contains("note: ");
  }

  @Test
  void aMissingSeedsFolderStopsTheBuild() throws IOException {
    Files.delete(folder.resolve("seeds/maire.txt"));
    Files.delete(folder.resolve("seeds"));

    assertThatThrownBy(() -> generate(false))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("seeds: error: no such seeds folder\n  hint: ");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void aBrokenTemplateLeavesTheOldSiteWhole() throws IOException {
    Summary first = generate(false);
    Path templates = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(templates.resolve("claim.mustache"), "{{nobody}}");
    Files.writeString(templates.resolve("home.mustache"), "{{nobody}}");

    Settings settings =
        new Settings(
            folder.resolve("seeds"),
            folder.resolve("site"),
            templates,
            "T",
            null,
            Rights.FULL,
            false,
            null);
    assertThatThrownBy(() -> new Dixit(settings, new Recorder()).generate())
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("home.mustache:1")
        .hasMessageContaining("nobody");
    assertThat(generate(false).published().unchanged()).isEqualTo(first.published().written());
  }

  private void seed(String name, String text) throws IOException {
    Files.writeString(folder.resolve("seeds").resolve(name), text);
  }

  private Summary generate(boolean strict) {
    return dixit(null, strict).generate();
  }

  private Checked check(@Nullable Path templates) {
    return dixit(templates, false).check();
  }

  private Dixit dixit(@Nullable Path templates, boolean strict) {
    Settings settings =
        new Settings(
            folder.resolve("seeds"),
            folder.resolve("site"),
            templates,
            "Archives",
            null,
            Rights.FULL,
            strict,
            null);
    return new Dixit(settings, new Recorder());
  }

  private final class Recorder implements Listener {
    @Override
    public void progress(String words) {}

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      diagnostics.add(diagnostic.toString());
    }
  }
}
