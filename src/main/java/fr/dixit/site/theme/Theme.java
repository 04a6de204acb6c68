package fr.dixit.site.theme;

import fr.dixit.page.words.Language;
import fr.dixit.site.SiteFile;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What {@code theme.yaml} says; null where it says nothing.
 *
 * @param logo words at the head of every page, instead of the title
 * @param footer words at the foot of every page
 * @param baseUrl absolute URL under which the site will stand
 * @param language of the interface; French where nothing else is said
 * @param accent colour of links on the light background
 * @param darkAccent the same on the dark background
 */
public record Theme(
    @Nullable String title,
    @Nullable String logo,
    @Nullable String footer,
    @Nullable String baseUrl,
    Language language,
    @Nullable Colour accent,
    @Nullable Colour darkAccent) {

  static final Theme NONE = new Theme(null, null, null, null, Language.FRENCH, null, null);

  private static final String STYLE_SHEET = "assets/dixit.css";

  /** An asset of the site in the theme's colours. */
  public SiteFile dress(SiteFile asset) {
    if (accent == null || !asset.path().equals(STYLE_SHEET)) {
      return asset;
    }
    return new SiteFile(
        asset.path(),
        out -> {
          asset.content().writeTo(out);
          out.write(colours().getBytes(StandardCharsets.UTF_8));
        });
  }

  private String colours() {
    return "\n/* theme.yaml */\n:root { --accent: "
        + accent
        + "; }\n@media (prefers-color-scheme: dark) { :root { --accent: "
        + darkAccent
        + "; } }\n";
  }
}
