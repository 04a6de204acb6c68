package fr.dixit.page.frame;

import fr.dixit.page.path.PagePath;
import fr.dixit.page.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the archive presents itself.
 *
 * @param title of the archive, never blank
 * @param logo words at the head of every page
 * @param footer words at the foot of every page, or null
 * @param baseUrl absolute URL under which the site will stand, ending in a slash, or null when
 *     unknown
 * @param language of the interface
 */
public record Imprint(
    String title,
    String logo,
    @Nullable String footer,
    @Nullable String baseUrl,
    Language language) {

  /** The absolute URL of a page, or null when nobody knows where the site will stand. */
  public @Nullable String absolute(PagePath page) {
    return baseUrl == null ? null : page.under(baseUrl);
  }

  /** An archive of that title, in French, that may stand anywhere. */
  public static Imprint titled(String title) {
    return new Imprint(title, title, null, null, Language.FRENCH);
  }

  /** The same under a base URL. */
  public Imprint at(String url) {
    return new Imprint(title, logo, footer, url, language);
  }

  /** The same in another language. */
  public Imprint in(Language other) {
    return new Imprint(title, logo, footer, baseUrl, other);
  }
}
