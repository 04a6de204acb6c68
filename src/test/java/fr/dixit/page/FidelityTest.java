package fr.dixit.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown as an article's words is what the article says, character for character. */
class FidelityTest {

  private static final Archive ARCHIVE = SampleArchive.seed();
  private static final GeneratedSite SITE = GeneratedSite.of(ARCHIVE);
  private static final ArchivedArticle ARTICLE = ARCHIVE.articles().get(0);
  private static final Text TEXT = ARTICLE.analysis().article().text();

  static Stream<ArchivedClaim> claims() {
    return ARCHIVE.claims().stream();
  }

  @Test
  void anArticleIsShownWithoutALostOrAddedCharacter() {
    Document page = Jsoup.parse(SITE.files().get("articles/" + ARTICLE.id() + ".html"));
    page.select("sup").remove();
    List<String> shown = page.select(".text p").stream().map(Element::wholeText).toList();
    assertThat(shown).isEqualTo(ARTICLE.analysis().paragraphs().stream().map(TEXT::slice).toList());
  }

  @ParameterizedTest
  @MethodSource("claims")
  void aClaimIsASliceOfItsArticle(ArchivedClaim claim) {
    List<String> parts = page(claim).select("blockquote .part").eachText();
    assertThat(parts).isEqualTo(claim.claim().content().stream().map(TEXT::slice).toList());
  }

  @ParameterizedTest
  @MethodSource("claims")
  void theSentencesAroundAClaimAreASliceOfItsArticle(ArchivedClaim claim) {
    String context = page(claim).selectFirst(".context").wholeText();
    assertThat(TEXT.value()).contains(context);
    assertThat(context).contains(TEXT.slice(claim.claim().content().get(0)));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void aClaimIsMarkedInItsArticle(ArchivedClaim claim) {
    Document page = Jsoup.parse(SITE.files().get("articles/" + ARTICLE.id() + ".html"));
    page.select("sup").remove();
    assertThat(page.getElementById(claim.id()).wholeText())
        .isEqualTo(TEXT.slice(claim.claim().content().get(0)));
  }

  private static Document page(ArchivedClaim claim) {
    return Jsoup.parse(SITE.files().get("declarations/" + claim.id() + ".html"));
  }
}
