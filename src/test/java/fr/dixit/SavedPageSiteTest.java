package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a saved page with its sidecar to the article's page. */
class SavedPageSiteTest {

  private static final String COPY = "https://archive.example/2024/https://courrier.example/pont";

  @TempDir Path folder;

  @Test
  void theArticlesPageShowsWhereItComesFromAndWhatSpeaks() throws IOException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.copy(
        Path.of("src/test/resources/fr/dixit/ingest/html/graph.html"), seeds.resolve("pont.html"));
    Files.writeString(
        seeds.resolve("pont.yaml"), "title: Le pont\ncaptured: 2024-07-01\narchive: " + COPY);
    String site = folder.resolve("site").toString();
    Main.main(new String[] {"--seeds", seeds.toString(), "--site", site});
    String page = Files.readString(Path.of(site, "articles", "pont.html"));
    assertThat(page)
        .contains("<h1 lang=\"fr\">Le pont</h1>")
        .contains("<dt>Modification</dt><dd>14 juin 2024</dd>")
        .contains("<dt>Capture</dt><dd>1ᵉʳ juillet 2024</dd>")
        .contains("href=\"https://courrier.example/2024/pont\"")
        .contains("href=\"" + COPY + "\"")
        .contains("<p lang=\"fr\" class=\"subhead\">Neuf kilomètres de détour</p>")
        .contains(
            "<p lang=\"fr\" class=\"caption\">« Rien ne passera », prévient le panneau posé ");
  }

  @Test
  void theArticlesPageNamesItsOtherCopiesAndWhoStatesWhat() throws IOException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Path page = Path.of("src/test/resources/fr/dixit/ingest/html/graph.html");
    Files.copy(page, seeds.resolve("a.html"));
    Files.writeString(seeds.resolve("a.yaml"), "title: Le pont");
    Files.copy(page, seeds.resolve("b.html"));
    String site = folder.resolve("site").toString();
    Main.main(new String[] {"--seeds", seeds.toString(), "--site", site});
    assertThat(Path.of(site, "articles", "b.html")).doesNotExist();
    assertThat(Files.readString(Path.of(site, "articles", "a.html")))
        .containsPattern("<dt>Autre copie</dt><dd>[^/]+<code>b\\.html</code>")
        .contains("<li>fiche jointe au fichier&nbsp;: <span class=\"by\">titre</span></li>")
        .contains(
            "<li>métadonnées JSON-LD de la page&nbsp;: <span class=\"by\">publication, modif");
  }
}
