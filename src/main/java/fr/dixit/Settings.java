package fr.dixit;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Rights;
import fr.dixit.page.frame.Imprint;
import fr.dixit.site.theme.Theme;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What one build is told.
 *
 * @param templates folder whose files replace the built-in ones of the same name, or null
 * @param title of the archive, never blank, or null for that of the theme
 * @param baseUrl absolute URL under which the site will stand, ending in a slash, or null when
 *     unknown
 * @param rights to the text of articles that do not state their own
 * @param strict whether a diagnostic of severity error about one article fails the build
 * @param cache folder in which to keep what the next build need not find out again, or null for
 *     none
 */
public record Settings(
    Path seeds,
    Path site,
    @Nullable Path templates,
    @Nullable String title,
    @Nullable String baseUrl,
    Rights rights,
    boolean strict,
    @Nullable Path cache) {

  public static final String DEFAULT_SEEDS = "seeds";
  public static final String DEFAULT_SITE = "site";
  public static final String DEFAULT_CACHE = "target/dixit";
  public static final String DEFAULT_TITLE = "Dixit";
  public static final String DEFAULT_TEXT = "full";

  /**
   * Completes the base URL with its slash.
   *
   * @throws DixitException when the title is blank or the base URL not one
   */
  public Settings {
    if (title != null && title.isBlank()) {
      throw wrong("the title is empty", "give the archive a title, or none for \"Dixit\"");
    }
    baseUrl = baseUrl == null ? null : withSlash(baseUrl);
  }

  /**
   * The rights of that name, {@code full} or {@code excerpt}.
   *
   * @throws DixitException when there are none
   */
  public static Rights rights(String name) {
    Rights rights = Rights.of(name);
    if (rights == null) {
      throw wrong(
          "no choice of text is called \"" + name + "\"",
          "write full, or excerpt for only the sentences around claims");
    }
    return rights;
  }

  /**
   * How the archive presents itself: what is set here goes before the theme.
   *
   * @throws DixitException when the theme's base URL is not one
   */
  Imprint imprint(Theme theme) {
    String name = first(title, first(theme.title(), DEFAULT_TITLE));
    String url = theme.baseUrl() == null ? null : withSlash(theme.baseUrl());
    return new Imprint(
        name, first(theme.logo(), name), theme.footer(), first(baseUrl, url), theme.language());
  }

  /** From which severity on a check fails. */
  public Severity wrongFrom() {
    return strict ? Severity.WARNING : Severity.ERROR;
  }

  private static <T> T first(@Nullable T given, T otherwise) {
    return given == null ? otherwise : given;
  }

  private static String withSlash(String url) {
    if (!isAbsolute(url)) {
      throw wrong(
          "the base URL \"" + url + "\" is not an absolute http or https URL",
          "write it in full, for example https://example.org/archive/");
    }
    return url.endsWith("/") ? url : url + "/";
  }

  private static boolean isAbsolute(String url) {
    try {
      URI uri = URI.create(url);
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static DixitException wrong(String message, String hint) {
    return new DixitException(Diagnostic.of(Severity.ERROR, "", message, hint));
  }
}
