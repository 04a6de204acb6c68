package fr.dixit.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.Analysed;
import fr.dixit.archive.Analysis;
import fr.dixit.archive.Archive;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.archive.relation.Relator;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.spec.Documents;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HomePageTest {

  private static final String SAID =
      "« La digue de la Combe tiendra jusqu’au printemps prochain, quoi qu’en disent les voisins »,"
          + " a déclaré Léa Morel.";

  @Test
  void whatIsRepeatedMostIsNamedOnce() {
    Document home = home(SAID, "À Orsac, on s’inquiète. " + SAID, "Il pleut. " + SAID + " Il dort.");
    assertThat(home.select("section[aria-labelledby=h-linked] .words"))
        .singleElement()
        .satisfies(words -> assertThat(words.text()).contains("La digue de la Combe tiendra"));
  }

  @Test
  void whatHardlyAnybodyTakesUpIsNot() {
    assertThat(home(SAID).select("#h-linked")).isEmpty();
    assertThat(home(SAID, "À Orsac, on s’inquiète. " + SAID).select("#h-linked")).isEmpty();
  }

  /** Each of several articles may be new to the reader, the only one is not. */
  @Test
  void theOnlyArticleIsNotNamedWithEachOfItsClaims() {
    String more = " Tom Garnier a annoncé que le pont fermerait.";
    assertThat(home(SAID + more).select(".latest .quote .in")).isEmpty();
    assertThat(home(SAID + more, "Le maire a dit que la fête aurait lieu.").select(".latest .in"))
        .isNotEmpty();
  }

  private static Document home(String... articles) {
    List<Analysis> analyses = new ArrayList<>();
    for (String words : articles) {
      String id = "a" + analyses.size();
      analyses.add(
          Analysed.of(
              new Article(id, id + ".txt", Sha256.of(words), new Text(words), Metadata.NONE)));
    }
    Archive archive = Archivist.archive(analyses, Documents.LEXICON);
    GeneratedSite site = GeneratedSite.of(new Relator().relate(archive));
    return Jsoup.parse(site.files().get("index.html"));
  }
}
