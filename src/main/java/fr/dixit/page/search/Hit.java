package fr.dixit.page.search;

import fr.dixit.page.item.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows of an article, a source or a claim; the components are the keys that
 * its scripts read. Links start at the site's root, where the search page stands.
 *
 * @param words a title, a name, or what was said
 * @param cut whether more words follow
 * @param note what else to know: outlet, function, date; null when nothing
 * @param sources who said it; empty but for claims
 * @param article where a claim can be read, at its place; else null
 */
public record Hit(
    Type type,
    String href,
    String words,
    boolean cut,
    @Nullable String note,
    List<Link> sources,
    @Nullable Link article) {

  /** What a hit leads to. */
  public enum Type {
    ARTICLE,
    SOURCE,
    CLAIM
  }
}
