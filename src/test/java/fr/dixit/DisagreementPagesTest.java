package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.Archive;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.archive.relation.Relator;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.page.GeneratedSite;
import fr.dixit.spec.Documents;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What readers see of claims that do not agree. */
class DisagreementPagesTest {

  private static final String COUNTED =
      "À Vorel, 1400 personnes ont défilé selon la police, 2000 selon les syndicats et 1700 selon"
          + " le cabinet Comptoir.";

  @Test
  void numbersOfOneThingStandSideBySide() {
    Document page = page(site(COUNTED), "desaccords/index.html");
    Element contested = page.selectFirst("ul.relations > li.differs");
    assertThat(contested.text())
        .isEqualTo(
            "police 1400 personnes syndicats 2000 cabinet Comptoir 1700 "
                + COUNTED.substring(0, COUNTED.length() - 1));
    assertThat(contested.select("a")).hasSize(7).allMatch(link -> link.hasAttr("href"));
    assertThat(page.select(".empty")).isEmpty();
  }

  @Test
  void bothClaimsTellOfTheOthersNumber() {
    GeneratedSite site = site(COUNTED);
    List<Element> told =
        page(site, "desaccords/index.html").select("li.differs a[href*=declarations]").stream()
            .map(link -> page(site, "declarations/" + link.attr("href").split("/")[2]))
            .map(claim -> claim.selectFirst("ul.relations > li.differs"))
            .toList();
    assertThat(told)
        .extracting(entry -> entry.selectFirst(".kicker").text())
        .containsOnly("donne un autre nombre que (proposé)")
        .hasSize(3);
  }

  @Test
  void whereNobodyDisagreesThePageSaysSo() {
    Document page = page(site("« Il pleut », a dit Anna Petit."), "desaccords/index.html");
    assertThat(page.select(".empty")).hasSize(1);
    assertThat(page.select("li.differs")).isEmpty();
  }

  private static GeneratedSite site(String words) {
    Article article =
        new Article("vorel", "vorel.txt", Sha256.of(words), new Text(words), Metadata.NONE);
    Archive archive = Archivist.archive(List.of(Analysed.of(article)), Documents.LEXICON);
    return GeneratedSite.of(new Relator().relate(archive));
  }

  private static Document page(GeneratedSite site, String path) {
    return Jsoup.parse(site.files().get(path));
  }
}
