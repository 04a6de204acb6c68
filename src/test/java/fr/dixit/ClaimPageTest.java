package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.assembly.Archivist;
import fr.dixit.archive.relation.Relator;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.page.GeneratedSite;
import fr.dixit.spec.Documents;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the page of a claim tells of it beside the words. */
class ClaimPageTest {

  @Test
  void tellsToWhomItWasSaid() {
    Document page = page("« Le pont sera fermé », a déclaré mardi Alix Morel à l’AFP.");
    assertThat(page.select("dt:contains(Destinataire) + dd").text()).isEqualTo("à l’AFP");
  }

  @Test
  void leavesOutWhatTheArticleDoesNotTell() {
    Document page = page("« Le pont sera fermé », a déclaré mardi Alix Morel à Lyon.");
    assertThat(page.select("dt:contains(Destinataire)")).isEmpty();
  }

  private static Document page(String words) {
    Article article =
        new Article("pont", "pont.txt", Sha256.of(words), new Text(words), Metadata.NONE);
    var archive = Archivist.archive(List.of(Analysed.of(article)), Documents.LEXICON);
    return GeneratedSite.of(new Relator().relate(archive)).files().entrySet().stream()
        .filter(file -> file.getKey().startsWith("declarations/c-"))
        .map(Map.Entry::getValue)
        .map(Jsoup::parse)
        .findFirst()
        .orElseThrow();
  }
}
