package fr.dixit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a reader looks at the site.
 *
 * @param width in CSS pixels
 */
record Look(ColorScheme scheme, int width) {

  static final Look DESK = new Look(ColorScheme.LIGHT, 1280);

  private static final int HEIGHT = 900;

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, HEIGHT)
        .setColorScheme(scheme)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("fr-FR");
  }

  @Override
  public String toString() {
    return scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
  }
}
