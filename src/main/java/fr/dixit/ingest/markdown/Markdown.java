package fr.dixit.ingest.markdown;

import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.ingest.Stated;
import fr.dixit.ingest.Statement;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A rendered article.
 *
 * @param headline the heading of the first rank at its head, or null
 * @param html all that comes after
 */
record Markdown(@Nullable String headline, String html) {

  /** What is nested deeper is read as plain text; rendering recurses. */
  private static final int MAX_DEPTH = 100;

  static Markdown of(String source) {
    Parser parser =
        Parser.builder().maxOpenBlockParsers(MAX_DEPTH).maxInlineNesting(MAX_DEPTH).build();
    Node document = parser.parse(source);
    String headline = null;
    if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
      headline = TextContentRenderer.builder().build().render(heading);
      heading.unlink();
    }
    return new Markdown(headline, HtmlRenderer.builder().build().render(document));
  }

  Statement statement() {
    return new Statement(
        Origin.MARKUP, new Metadata(Stated.words(headline), null, null, null, null, null, null));
  }
}
