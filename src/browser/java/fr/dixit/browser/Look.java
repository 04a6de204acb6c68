package fr.dixit.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/**
 * How a reader looks at the site.
 *
 * @param width in CSS pixels
 */
record Look(ColorScheme scheme, int width) {

  private static final int HEIGHT = 900;

  /** Shows the page as it is, loaded once, in this look. */
  void on(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.setViewportSize(width, HEIGHT);
  }

  @Override
  public String toString() {
    return scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
  }
}
