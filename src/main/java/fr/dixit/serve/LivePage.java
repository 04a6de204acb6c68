package fr.dixit.serve;

/**
 * A page as it is served: with a script that loads it again when the site has changed. The file on
 * the disk has no such script, and its policy allows none.
 */
final class LivePage {

  private static final String DEFAULT = "default-src 'none'";
  private static final String BODY_END = "</body>";

  private LivePage() {}

  /** Adds the script at the page's end, and to its policy only what that script needs. */
  static String of(String page, long changes) {
    int end = page.lastIndexOf(BODY_END);
    if (end < 0) {
      return page;
    }
    String script =
        "<script src=\"" + SiteHandler.SCRIPT + "\" data-changes=\"" + changes + "\"></script>\n";
    return allowing(page.substring(0, end)) + script + page.substring(end);
  }

  private static String allowing(String page) {
    int start = page.indexOf(DEFAULT);
    if (start < 0) {
      return page;
    }
    String policy = page.substring(start, page.indexOf('>', start));
    String scripts = policy.contains("script-src") ? "" : "; script-src 'self'";
    int end = start + DEFAULT.length();
    return page.substring(0, end) + "; connect-src 'self'" + scripts + page.substring(end);
  }
}
