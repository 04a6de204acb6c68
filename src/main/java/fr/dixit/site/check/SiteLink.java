package fr.dixit.site.check;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A link to another place of the site.
 *
 * @param target path from the site's root, without an anchor; as written when it is no URL
 * @param anchor id of an element there, or null for the file as a whole
 * @param offset UTF-16, of the tag that holds the link
 */
record SiteLink(String target, @Nullable String anchor, int offset) {

  /** The link that stands on the page, or null when it leads out of the site. */
  static @Nullable SiteLink of(String page, String written, int offset) {
    try {
      URI link = new URI(written);
      if (link.isAbsolute() || link.getRawAuthority() != null) {
        return null;
      }
      String path =
          link.getPath().isEmpty() ? page : new URI(null, page, null).resolve(link).getPath();
      String anchor = link.getFragment();
      return new SiteLink(path, anchor == null || anchor.isEmpty() ? null : anchor, offset);
    } catch (URISyntaxException e) {
      return new SiteLink(written, null, offset);
    }
  }
}
