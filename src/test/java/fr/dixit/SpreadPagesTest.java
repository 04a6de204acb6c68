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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the pages of claims show when many articles have the same words. */
class SpreadPagesTest {

  private static final int ARTICLES = 40;

  private static final Map<String, Document> CLAIMS = claims(ARTICLES);

  @Test
  void aPageListsTheFirstPlaceAndTheNearest() {
    assertThat(CLAIMS).hasSize(ARTICLES);
    assertThat(CLAIMS.values())
        .allSatisfy(
            page -> {
              List<Element> places = page.select("ol.spread > li");
              assertThat(places).hasSizeBetween(6, 12);
              assertThat(places).filteredOn(place -> place.hasAttr("aria-current")).hasSize(1);
              assertThat(page.selectFirst("#h-spread ~ .by").text()).startsWith("40 articles");
              assertThat(page.selectFirst("#h-spread ~ .more").text())
                  .isEqualTo("et " + (ARTICLES - places.size()) + " autres");
            });
  }

  @Test
  void eachPlaceCanBeReachedFromAny() {
    Set<String> reached = new HashSet<>(List.of(CLAIMS.keySet().iterator().next()));
    Deque<String> left = new ArrayDeque<>(reached);
    while (!left.isEmpty()) {
      for (Element link : CLAIMS.get(left.remove()).select("ol.spread > li > a")) {
        String page = link.attr("href").substring("../".length());
        if (reached.add(page)) {
          left.add(page);
        }
      }
    }
    assertThat(reached).isEqualTo(CLAIMS.keySet());
  }

  @Test
  void fewPlacesAreAllListed() {
    assertThat(claims(4).values())
        .allSatisfy(page -> assertThat(page.select("ol.spread > li")).hasSize(4))
        .allSatisfy(page -> assertThat(page.select("#h-spread ~ .more")).isEmpty());
  }

  private static Map<String, Document> claims(int articles) {
    Archive archive =
        Archivist.archive(
            IntStream.range(0, articles)
                .mapToObj(SpreadPagesTest::article)
                .map(Analysed::of)
                .toList(),
            Documents.LEXICON);
    return GeneratedSite.of(new Relator().relate(archive)).files().entrySet().stream()
        .filter(file -> file.getKey().startsWith("declarations/c-"))
        .collect(Collectors.toMap(Map.Entry::getKey, file -> Jsoup.parse(file.getValue())));
  }

  private static Article article(int number) {
    String words =
        "Jean Vorel a parlé hier. « Nous rouvrirons la ligne avant la fin du printemps prochain »,"
            + " a déclaré Jean Vorel.";
    String id = "ligne-" + number;
    return new Article(id, id + ".txt", Sha256.of(id), new Text(words), Metadata.NONE);
  }
}
