package fr.dixit.maven;

import fr.dixit.Settings;
import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that build a site. */
abstract class BuildMojo extends DixitMojo {

  /**
   * Folder of the articles: <code>NAME.txt</code>, each with an optional <code>NAME.yaml</code>
   * that states its title, publication date, outlet and origin.
   */
  @Parameter(property = "dixit.seeds", defaultValue = "${basedir}/seeds")
  private File seeds;

  /**
   * Folder to write the site into: new, empty, or made by Dixit before. Only files that changed are
   * written, and only files that Dixit wrote are removed.
   */
  @Parameter(property = "dixit.site", defaultValue = "${basedir}/site")
  private File site;

  /**
   * Folder whose files replace the built-in templates, style sheet and scripts of the same name;
   * its <code>theme.yaml</code> changes title, logo, footer, base URL and colours.
   */
  @Parameter(property = "dixit.templates")
  private @Nullable File templates;

  /** Title of the archive; without one, that of the theme, or “Dixit”. */
  @Parameter(property = "dixit.title")
  private @Nullable String title;

  /** Absolute URL under which the site will stand; feeds and the site map need it. */
  @Parameter(property = "dixit.baseUrl")
  private @Nullable String baseUrl;

  /**
   * How much of the articles to publish: <code>full</code>, or <code>excerpt</code> for only the
   * sentences around their claims. An article's own <code>rights</code> go before.
   */
  @Parameter(property = "dixit.text", defaultValue = Settings.DEFAULT_TEXT)
  private String text;

  /** Whether an error in one article fails the build instead of leaving the article out. */
  @Parameter(property = "dixit.strict", defaultValue = "false")
  private boolean strict;

  /** Folder to keep what was read in, for the next build; it can be deleted at any time. */
  @Parameter(property = "dixit.cache", defaultValue = "${project.build.directory}/dixit")
  private File cache;

  final Settings settings() {
    return new Settings(
        seeds.toPath(),
        site.toPath(),
        templates == null ? null : templates.toPath(),
        title,
        baseUrl,
        Settings.rights(text),
        strict,
        cache.toPath());
  }
}
