package fr.dixit.ingest.html.prose;

import fr.dixit.ingest.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** HTML that is an article, without a page around it. */
public final class Fragment {

  private Fragment() {}

  /** The article's text; null when there is none. */
  public static @Nullable Prose prose(String html) {
    Document page = Jsoup.parseBodyFragment("<p>" + html);
    Furniture.load().remove(page);
    Prose.Builder builder = new Prose.Builder();
    for (Leaf leaf : Leaves.of(page.body())) {
      Block.Kind kind = ArticleLines.kind(leaf);
      if (kind != null) {
        builder.add(kind, leaf.text());
      }
    }
    Prose prose = builder.build();
    return prose.text().length() == 0 ? null : prose;
  }
}
