package fr.dixit.page.path;

import java.nio.charset.StandardCharsets;

/**
 * Where a page stands in the site. Only {@link SiteMap} makes one, so that every link leads to a
 * page.
 *
 * @param file relative to the site's root, with forward slashes
 */
public record PagePath(String file) {

  /** The way from this page up to the site's root: empty, or ending in a slash. */
  public String root() {
    return "../".repeat((int) file.chars().filter(c -> c == '/').count());
  }

  /** The file as a relative URL writes it: anything but plain ASCII percent-encoded. */
  public String url() {
    for (int i = 0; i < file.length(); i++) {
      if (!isPlain(file.charAt(i))) {
        return encoded();
      }
    }
    return file;
  }

  /**
   * The absolute URL of the page.
   *
   * @param baseUrl of the site's root, ending in a slash
   */
  public String under(String baseUrl) {
    return baseUrl + (file.equals("index.html") ? "" : url());
  }

  private String encoded() {
    StringBuilder url = new StringBuilder();
    for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain((char) b)) {
        url.append((char) b);
      } else {
        url.append('%');
        url.append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
        url.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
    return url.toString();
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-._~/".indexOf(c) >= 0;
  }
}
