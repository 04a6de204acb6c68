package fr.dixit.site.render;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The built-in templates, style sheets and scripts; a user's file of the same name takes the place
 * of a built-in one.
 *
 * @param replacements the user's folder, or null
 */
record TemplateFolder(@Nullable Path replacements) {

  private static final String BUILT_IN = "fr/dixit/templates/";

  TemplateFolder {
    if (replacements != null && !Files.isDirectory(replacements)) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR,
              replacements.toString(),
              "there is no such folder of templates",
              "create it, or leave the parameter out to use the built-in templates"));
    }
  }

  /** The file's bytes as text's source; the caller closes it. */
  InputStream open(String name) throws IOException {
    Path replacement = replacement(name);
    if (replacement != null) {
      refuseForeign(replacement);
      return Files.newInputStream(replacement);
    }
    InputStream builtIn = getClass().getClassLoader().getResourceAsStream(BUILT_IN + name);
    if (builtIn == null) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR,
              displayName(name),
              "there is no template of this name",
              "correct the name where it is included, or write "
                  + name
                  + " in your folder of templates"));
    }
    return builtIn;
  }

  /** A theme may be a stranger's, and the site is for everybody to read. */
  private void refuseForeign(Path file) throws IOException {
    if (replacements != null && !file.toRealPath().startsWith(replacements.toRealPath())) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR,
              file.toString(),
              "this template is outside the folder of templates",
              "copy it into " + replacements));
    }
  }

  /** The file as a user knows it. */
  String displayName(String name) {
    Path replacement = replacement(name);
    return replacement != null ? replacement.toString() : "templates/" + name;
  }

  private @Nullable Path replacement(String name) {
    if (replacements == null) {
      return null;
    }
    Path file = replacements.resolve(name);
    return Files.isRegularFile(file) ? file : null;
  }
}
