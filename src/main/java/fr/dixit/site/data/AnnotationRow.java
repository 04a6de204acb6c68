package fr.dixit.site.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.path.PagePath;
import fr.dixit.page.path.SiteMap;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.List;

/**
 * A line of {@code annotations.jsonl}: the claim as a W3C Web Annotation of its article. Addresses
 * are absolute, or relative to the file where nobody knows where the site stands.
 *
 * @param target one for each part of the claim
 */
@JsonPropertyOrder({"@context", "id", "type", "motivation"})
record AnnotationRow(String id, Body body, List<Target> target) {

  /** In code points: enough to tell the words from the same words elsewhere. */
  private static final int AROUND = 32;

  /** The claim's page. */
  record Body(String type, String source, String purpose) {}

  /** Words of the article at its own address, else on its page. */
  record Target(String source, List<Selector> selector) {}

  /** Words, by what they are or by where they stand. */
  sealed interface Selector {

    @JsonProperty("type")
    default String type() {
      return getClass().getSimpleName();
    }
  }

  @JsonPropertyOrder("type")
  record TextQuoteSelector(String exact, String prefix, String suffix) implements Selector {}

  /** In code points of the article's text. */
  @JsonPropertyOrder("type")
  record TextPositionSelector(int start, int end) implements Selector {}

  @JsonProperty("@context")
  String context() {
    return "http://www.w3.org/ns/anno.jsonld";
  }

  @JsonProperty("type")
  String type() {
    return "Annotation";
  }

  @JsonProperty("motivation")
  String motivation() {
    return "identifying";
  }

  static AnnotationRow of(ArchivedClaim claim, SiteMap paths, Imprint imprint) {
    ArchivedArticle article = paths.articleOf(claim.article());
    String page = name(paths.claim(claim.id()), imprint);
    String original = article.analysis().article().metadata().webAddress();
    String source = original == null ? name(paths.article(article.id()), imprint) : original;
    return new AnnotationRow(
        page + "#annotation",
        new Body("SpecificResource", page, "identifying"),
        claim.claim().content().stream().map(part -> target(source, article, part)).toList());
  }

  private static String name(PagePath page, Imprint imprint) {
    String absolute = imprint.absolute(page);
    return absolute == null ? "../" + page.url() : absolute;
  }

  private static Target target(String source, ArchivedArticle article, Span part) {
    Text text = article.analysis().article().text();
    Span around = paragraph(article, part);
    Slice slice = Slice.of(text, part);
    int start = Math.max(text.codePoints(around.start()), slice.start() - AROUND);
    int end = Math.min(text.codePoints(around.end()), slice.end() + AROUND);
    return new Target(
        source,
        List.of(
            new TextQuoteSelector(
                slice.exact(),
                text.value().substring(text.offset(start), part.start()),
                text.value().substring(part.end(), text.offset(end))),
            new TextPositionSelector(slice.start(), slice.end())));
  }

  /** What may be shown around the words: of their paragraphs; nothing beyond. */
  private static Span paragraph(ArchivedArticle article, Span part) {
    Span around = part;
    for (Span paragraph : article.analysis().paragraphs()) {
      around = paragraph.overlaps(part) ? around.to(paragraph) : around;
    }
    return around;
  }
}
