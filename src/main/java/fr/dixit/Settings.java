package fr.dixit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What one build is told.
 *
 * @param templates folder whose files replace the built-in ones of the same name, or null
 * @param title of the archive
 * @param baseUrl absolute URL under which the site will stand, or null when unknown
 * @param strict whether a diagnostic of severity error about one article fails the build
 */
public record Settings(
    Path seeds,
    Path site,
    @Nullable Path templates,
    String title,
    @Nullable String baseUrl,
    boolean strict) {

  public static final String DEFAULT_TITLE = "Dixit";
}
