package fr.dixit.evaluate;

import fr.dixit.claims.Kind;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.List;

/** Annotations for tests, all of one article. */
final class Gold {

  static final String TEXT =
      "« Le pont ouvrira en mai », a promis Anne Le Goff.\n"
          + "Selon la préfecture, le\nchantier est fini. Le pont ouvrira en mai.";

  private Gold() {}

  static AnnotatedClaim claim(String... content) {
    return new AnnotatedClaim(
        List.of(content), "Anne Le Goff", "a promis", Kind.DIRECT, null, false);
  }

  static AnnotatedClaim optional(String... content) {
    return new AnnotatedClaim(
        List.of(content), "Anne Le Goff", "a promis", Kind.DIRECT, null, true);
  }

  static AnnotatedDate date(String words, String value, boolean optional) {
    int start = TEXT.indexOf(words);
    return new AnnotatedDate(new Span(start, start + words.length()), value, optional);
  }

  static GoldArticle article(List<AnnotatedClaim> claims, List<AnnotatedDate> dates) {
    Article article = new Article("pont", "pont.txt", "", new Text(TEXT), Metadata.NONE);
    return new GoldArticle(article, claims, dates);
  }
}
