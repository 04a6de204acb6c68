package fr.dixit.site.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.archive.Archive;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.page.GeneratedSite;
import fr.dixit.page.SampleArchive;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.layout.PageLayout;
import fr.dixit.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RendererTest {

  private static final Archive EMPTY =
      new Archive(List.of(), List.of(), List.of(), List.of(), List.of());

  @TempDir Path folder;

  @Test
  void namesTheTemplateLineAndVariableThatIsMissing() throws IOException {
    replace("data.mustache", "<h1>{{frame.title}}</h1>\n<p>{{frame.title}} {{nombre}}</p>\n");
    assertFails()
        .hasMessage(
            folder.resolve("data.mustache")
                + ":2:22: error: nothing here is called \"nombre\"\n"
                + "  <p>{{frame.title}} {{nombre}}</p>\n"
                + "                       ^\n"
                + "  hint: names known here: frame, template");
  }

  @Test
  void namesAVariableMissingInARecordOfARecord() throws IOException {
    replace("data.mustache", "<p>{{frame.titre}}</p>\n");
    assertFails()
        .hasMessageContaining("data.mustache:1:6: error: nothing here is called \"frame.titre\"");
  }

  @Test
  void namesAVariableMissingInASectionOfALayout() throws IOException {
    replace(
        "data.mustache",
        "{{<layout}}\n"
            + "{{$main}}\n"
            + "{{#frame.crumbs}}{{lien}}{{/frame.crumbs}}\n"
            + "{{/main}}\n"
            + "{{/layout}}\n");
    assertFails().hasMessageContaining("data.mustache:3:").hasMessageContaining("\"lien\"");
  }

  @Test
  void namesTheTemplateThatIsMissing() throws IOException {
    replace("data.mustache", "{{>entete}}\n");
    assertFails()
        .hasMessage(
            "templates/entete.mustache: error: there is no template of this name\n"
                + "  hint: correct the name where it is included, or write entete.mustache in your"
                + " folder of templates");
  }

  @Test
  void showsTheLineOfABrokenTemplate() throws IOException {
    replace("data.mustache", "<p>\n{{#frame}}\n<p>{{title}}</p>\n");
    assertFails()
        .hasMessageContaining("data.mustache:2:1: error: ")
        .hasMessageContaining("{{#frame}}\n  ^")
        .hasMessageContaining("hint: every {{#name}} needs its {{/name}}");
  }

  @Test
  void showsTheLineOfATagThatIsClosedByAnother() throws IOException {
    replace("data.mustache", "<p>\n{{#frame}}{{/page}}\n");
    assertFails().hasMessageContaining("data.mustache:2:");
  }

  @Test
  void refusesAFolderOfTemplatesThatDoesNotExist() {
    Path missing = folder.resolve("absent");
    assertThatThrownBy(() -> new Renderer(missing))
        .isInstanceOf(DixitException.class)
        .hasMessage(
            missing
                + ": error: there is no such folder of templates\n"
                + "  hint: create it, or leave the parameter out to use the built-in templates");
  }

  @Test
  void takesTheUsersTemplateAndLeavesTheOthers() throws IOException {
    replace("data.mustache", "<title>Mes données : {{frame.site}}</title>\n");
    GeneratedSite site = GeneratedSite.of(SampleArchive.seed(), new Renderer(folder));
    assertThat(site.files().get("donnees.html")).isEqualTo("<title>Mes données : Dixit</title>");
    assertThat(site.files().get("methode.html")).contains("<h1>Méthode</h1>");
  }

  @Test
  void takesTheUsersStyleSheet() throws IOException {
    replace("assets/dixit.css", "body { color: teal }\n");
    GeneratedSite site = GeneratedSite.of(EMPTY, new Renderer(folder));
    assertThat(site.files().get("assets/dixit.css")).isEqualTo("body { color: teal }\n");
  }

  @Test
  void rendersTheSameBytesEveryTime() {
    assertThat(GeneratedSite.of(SampleArchive.seed()))
        .isEqualTo(GeneratedSite.of(SampleArchive.seed()));
  }

  @Test
  void rehearsesAPageOfEachKind() throws IOException {
    replace("claim.mustache", "{{words.first}}{{auteur}}\n");
    PageLayout layout = new PageLayout(SampleArchive.seed(), Imprint.titled("Dixit"));
    assertThatThrownBy(() -> new Renderer(folder).rehearse(layout.samples()))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("claim.mustache:1:");
  }

  private void replace(String name, String template) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, template);
  }

  private AbstractThrowableAssert<?, ? extends Throwable> assertFails() {
    Renderer renderer = new Renderer(folder);
    SiteFile data =
        new PageLayout(EMPTY, Imprint.titled("Dixit"))
            .pages()
            .map(renderer::render)
            .filter(file -> file.path().equals("donnees.html"))
            .findFirst()
            .orElseThrow();
    return assertThatThrownBy(() -> write(data)).isInstanceOf(DixitException.class);
  }

  private static String write(SiteFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      file.content().writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
