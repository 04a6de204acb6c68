package fr.dixit.page.frame;

import fr.dixit.page.item.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param language of the interface, BCP 47
 * @param site title of the archive
 * @param logo words that stand for the archive at the head of the page
 * @param footer words at the foot of the page, or null
 * @param title of the page, without the site's; never empty
 * @param description one sentence for search engines
 * @param root relative way to the site's root: empty, or ending in a slash
 * @param canonical absolute URL of the page, or null when unknown
 * @param crumbs pages above this one, the home page first
 */
public record Frame(
    String language,
    String site,
    String logo,
    @Nullable String footer,
    String title,
    String description,
    String root,
    @Nullable String canonical,
    Nav nav,
    List<Link> crumbs) {}
