package fr.dixit.ingest.html.prose;

import fr.dixit.ingest.Metadata;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a page: in the element that says so, or else in the innermost that holds
 * most of the page's prose.
 */
public final class MainText {

  /** Below this many UTF-16 units a page is a list of links, a picture or a video. */
  private static final int MIN_ARTICLE = 200;

  /** An element that claims to be the article holds at least this share of the page's prose. */
  private static final double ENOUGH = 0.3;

  /** An element that holds this share of its parent's prose holds all of the article. */
  private static final double MOST = 0.65;

  /** How many elements a teaser may be wrapped in. */
  private static final int TEASER_DEPTH = 2;

  private final List<Leaf> leaves;
  private final Around links;
  private final Mass mass;
  private final Element body;

  private MainText(Document page) {
    this.leaves = Leaves.of(page.body());
    this.links = new Around(page.select("a"));
    this.mass = Mass.of(page.body(), together(Mass.of(page.body(), leaves)));
    this.body = innermost(declared(page).orElse(page.body()));
  }

  /** The article, or null when the page has none. */
  public static @Nullable Prose of(Document page, Metadata known) {
    MainText main = new MainText(page);
    return main.mass.of(main.body) < MIN_ARTICLE
        ? null
        : new ArticleLines(main.leaves, main.body, known).prose();
  }

  /** The lines that are no teasers of other articles. */
  private List<Leaf> together(Mass whole) {
    return leaves.stream().filter(leaf -> !isTeaser(leaf, whole)).toList();
  }

  /** The only prose of an element that leads elsewhere. */
  private boolean isTeaser(Leaf leaf, Mass whole) {
    return leaf.text().length() < MIN_ARTICLE
        && !links.holds(leaf.parent())
        && leaf.parent().parents().stream()
            .limit(TEASER_DEPTH)
            .takeWhile(around -> whole.of(around) == leaf.text().length())
            .anyMatch(links::holds);
  }

  private Optional<Element> declared(Document page) {
    int least = Math.max(MIN_ARTICLE, (int) (ENOUGH * mass.of(page.body())));
    return page.select("[itemprop~=articleBody], [itemprop~=reviewBody], article, main").stream()
        .filter(element -> mass.of(element) >= least)
        .max(
            Comparator.<Element>comparingInt(e -> e.hasAttr("itemprop") ? 1 : 0)
                .thenComparingInt(mass::of));
  }

  /** Advertisements cut an article into several elements of one name. */
  private boolean isWhole(Element element) {
    return element.siblingElements().stream()
        .noneMatch(
            other ->
                mass.of(other) > 0
                    && other.nameIs(element.tagName())
                    && other.className().equals(element.className()));
  }

  private Element innermost(Element outer) {
    Element inner = outer;
    Element next = outer;
    while (next != null) {
      inner = next;
      int most = (int) (MOST * mass.of(inner));
      next =
          inner.children().stream()
              .filter(child -> mass.of(child) > most && isWhole(child))
              .findFirst()
              .orElse(null);
    }
    return inner.isBlock() && !inner.nameIs("p") ? inner : inner.parent();
  }
}
