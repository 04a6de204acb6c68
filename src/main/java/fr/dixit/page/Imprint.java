package fr.dixit.page;

import fr.dixit.page.path.PagePath;
import org.jspecify.annotations.Nullable;

/**
 * How the archive presents itself.
 *
 * @param title of the archive, never blank
 * @param baseUrl absolute URL under which the site will stand, ending in a slash, or null when
 *     unknown
 */
public record Imprint(String title, @Nullable String baseUrl) {

  /** The absolute URL of a page, or null when nobody knows where the site will stand. */
  public @Nullable String absolute(PagePath page) {
    return baseUrl == null ? null : page.under(baseUrl);
  }

  /** An archive of that title that may stand anywhere. */
  public static Imprint titled(String title) {
    return new Imprint(title, null);
  }
}
