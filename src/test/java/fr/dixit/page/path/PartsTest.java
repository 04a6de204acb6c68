package fr.dixit.page.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.Analysed;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.spec.Documents;
import fr.dixit.text.Sha256;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {

  @Test
  void anArticleOfUsualLengthIsOne() {
    Parts parts = Parts.of(article(claims(30)));
    assertThat(parts.count()).isOne();
    assertThat(parts.at(0)).isOne();
    assertThat(parts.at(1_000_000)).isOne();
  }

  @Test
  void aLongOneIsCutBetweenParagraphsIntoPartsOfAboutTheSameLength() {
    ArchivedArticle article = article(claims(200));
    Parts parts = Parts.of(article);
    assertThat(parts.count()).isBetween(3, 4);
    List<Long> claims =
        IntStream.rangeClosed(1, parts.count())
            .mapToObj(part -> article.claims().stream().filter(c -> on(parts, part, c)).count())
            .toList();
    assertThat(claims).allMatch(count -> count > 200 / 5);
    for (Span paragraph : article.analysis().paragraphs()) {
      assertThat(parts.at(paragraph.start())).isEqualTo(parts.at(paragraph.end() - 1));
    }
  }

  @Test
  void noCutGoesThroughAClaim() {
    String speech = "« La crue monte.\n\n".repeat(120) + "La crue monte », a déclaré Léa Morel.";
    ArchivedArticle article = article(claims(100) + "\n\n" + speech + "\n\n" + claims(100));
    Parts parts = Parts.of(article);
    assertThat(article.claims())
        .allSatisfy(
            claim -> {
              List<Span> content = claim.claim().content();
              int end = content.get(content.size() - 1).end() - 1;
              assertThat(parts.at(end)).isEqualTo(parts.at(content.get(0).start()));
            });
  }

  private static boolean on(Parts parts, int part, ArchivedClaim claim) {
    return parts.at(claim.claim().content().get(0).start()) == part;
  }

  private static String claims(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "La maire de la " + (i + 2) + "e commune a déclaré que la rivière montait.")
        .collect(Collectors.joining("\n\n"));
  }

  private static ArchivedArticle article(String words) {
    Metadata metadata = new Metadata("La crue", null, null, null, null, null, null);
    Article article = new Article("a", "a.txt", Sha256.of(words), new Text(words), metadata);
    Archive archive = Archivist.archive(List.of(Analysed.of(article)), Documents.LEXICON);
    return archive.articles().get(0);
  }
}
