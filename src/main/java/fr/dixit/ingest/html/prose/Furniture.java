package fr.dixit.ingest.html.prose;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around an article: menus, links to others, comments, notices. */
public final class Furniture {

  private static final String NO_TEXT =
      "script, style, noscript, template, svg, math, iframe, object, canvas, audio, video, select,"
          + " textarea, input, dialog, [hidden], [aria-hidden=true]";

  private static final String AROUND =
      "nav, footer, aside, button, menu, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog], [role=alert]";

  /** What holds this share of a page's prose is the article, whatever its name. */
  private static final double ARTICLE = 0.4;

  private static final String ALWAYS = "!";

  private final ClassNames always;
  private final ClassNames names;

  private Furniture(List<String> lines) {
    always =
        new ClassNames(
            lines.stream()
                .filter(line -> line.startsWith(ALWAYS))
                .map(line -> line.substring(ALWAYS.length()).strip())
                .toList());
    names = new ClassNames(lines.stream().filter(line -> !line.startsWith(ALWAYS)).toList());
  }

  public static Furniture load() {
    return new Furniture(PageWords.load("furniture.txt"));
  }

  /** Takes the furniture out of the page. */
  public void remove(Document page) {
    Removal.of(page.select(NO_TEXT));
    Around headlines = new Around(page.select("h1"));
    Removal.of(named(page, always).filter(element -> !headlines.holds(element)).toList());
    Element body = page.body();
    Mass mass = Mass.of(body, Leaves.of(body));
    Removal.of(
        Stream.concat(named(page, names), page.select(AROUND).stream())
            .filter(element -> mass.of(element) < ARTICLE * mass.of(body))
            .filter(element -> !headlines.holds(element))
            .toList());
  }

  private static Stream<Element> named(Document page, ClassNames names) {
    return page.body().select("[class], [id]").stream().filter(names::name);
  }
}
