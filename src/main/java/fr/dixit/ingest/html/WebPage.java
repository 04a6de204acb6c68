package fr.dixit.ingest.html;

import fr.dixit.ingest.Extract;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.ingest.Statement;
import fr.dixit.ingest.html.metadata.JsonLd;
import fr.dixit.ingest.html.metadata.Markup;
import fr.dixit.ingest.html.metadata.MetaTags;
import fr.dixit.ingest.html.prose.Furniture;
import fr.dixit.ingest.html.prose.MainText;
import fr.dixit.ingest.html.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A page as it was parsed. */
public final class WebPage {

  private final Document page;

  private WebPage(Document page) {
    this.page = page;
  }

  /** Parses any HTML; what is nested too deeply is flattened by the parser. */
  public static WebPage of(String html) {
    return new WebPage(Jsoup.parse(html));
  }

  /**
   * The page's article, or null when it has none.
   *
   * @param name tells it from the others of its file, or null
   * @param stated by whom the page was found, before what the page itself states
   */
  public @Nullable Extract extract(@Nullable String name, List<Statement> stated) {
    List<Statement> statements = new ArrayList<>(stated);
    statements.add(new Statement(Origin.JSON_LD, new JsonLd(page).metadata()));
    statements.add(new Statement(Origin.OPEN_GRAPH, MetaTags.OPEN_GRAPH.metadata(page)));
    statements.add(new Statement(Origin.HIGHWIRE, MetaTags.HIGHWIRE.metadata(page)));
    statements.add(new Statement(Origin.DUBLIN_CORE, MetaTags.DUBLIN_CORE.metadata(page)));
    Furniture.load().remove(page);
    statements.add(new Statement(Origin.MARKUP, new Markup(page).metadata()));
    Metadata known = Metadata.of(statements);
    Prose prose = MainText.of(page, known);
    return prose == null
        ? null
        : new Extract(name, prose.text(), prose.blocks(), List.copyOf(statements));
  }
}
