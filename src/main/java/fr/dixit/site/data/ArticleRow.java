package fr.dixit.site.data;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.calendar.Edtf;
import fr.dixit.dates.Anchor;
import fr.dixit.dates.Basis;
import fr.dixit.dates.DateMention;
import fr.dixit.dates.PublicationDate;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Capture;
import fr.dixit.page.path.SiteMap;
import fr.dixit.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A line of {@code articles.jsonl}: the components are its keys, in their order. */
record ArticleRow(
    String id,
    String file,
    String sha256,
    String url,
    String title,
    String titleBasis,
    @Nullable Edtf published,
    @Nullable Basis publishedBasis,
    @Nullable String outlet,
    @Nullable String source,
    List<Capture> captures,
    List<DateRow> dates) {

  /**
   * A date mention.
   *
   * @param anchor "publication", the start of another date mention, or null
   */
  record DateRow(
      String exact,
      int start,
      int end,
      @Nullable Edtf value,
      Basis basis,
      @Nullable JsonNode anchor,
      String rule) {}

  static ArticleRow of(ArchivedArticle archived, SiteMap paths) {
    Article article = archived.analysis().article();
    PublicationDate publication = archived.analysis().dated().publication();
    return new ArticleRow(
        archived.id(),
        article.file(),
        article.sha256(),
        paths.article(archived.id()).url(),
        archived.title(),
        archived.titleBasis() == Basis.STATED ? "stated" : "derived",
        publication.value(),
        publication.value() == null ? null : publication.basis(),
        article.metadata().outlet(),
        article.metadata().url(),
        article.captures(),
        archived.analysis().dated().mentions().stream()
            .map(mention -> date(article.text(), mention))
            .toList());
  }

  private static DateRow date(Text text, DateMention mention) {
    Slice slice = Slice.of(text, mention.span());
    return new DateRow(
        slice.exact(),
        slice.start(),
        slice.end(),
        mention.value(),
        mention.basis(),
        anchor(text, mention.anchor()),
        mention.rule());
  }

  private static @Nullable JsonNode anchor(Text text, @Nullable Anchor anchor) {
    if (anchor == null) {
      return null;
    }
    return anchor instanceof Anchor.Mention mention
        ? JsonNodeFactory.instance.numberNode(text.codePoints(mention.span().start()))
        : JsonNodeFactory.instance.stringNode("publication");
  }
}
