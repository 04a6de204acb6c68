package fr.dixit.ingest.folder;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One file below the seeds folder.
 *
 * @param file its path below the folder, with forward slashes
 * @param shown its path as the user would type it, for diagnostics
 */
record SeedFile(Path path, String file, String shown) {

  private static final String COMPRESSED = ".gz";

  /**
   * Without the dot, in lower case; empty when there is none. That of a compressed file holds that
   * of what was compressed: {@code warc.gz}.
   */
  String extension() {
    int dot = dot();
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The path without its extension: what an article and its sidecar share. */
  String stem() {
    int dot = dot();
    return dot < 0 ? file : file.substring(0, dot);
  }

  private int dot() {
    int outer = dotBefore(file.length());
    int inner = dotBefore(outer);
    boolean compressed = inner >= 0 && file.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
    return compressed ? inner : outer;
  }

  private int dotBefore(int end) {
    int dot = file.lastIndexOf('.', end - 1);
    return dot > file.lastIndexOf('/') + 1 ? dot : -1;
  }

  /** Its bytes; follows no link, in case one took the file's place since it was listed. */
  InputStream open() throws IOException {
    return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
  }

  Diagnostic unreadable(IOException failure) {
    return Diagnostic.of(
        Severity.ERROR,
        shown,
        "cannot be read: " + reason(failure),
        "the rest is built without it");
  }

  /** Why reading failed, in words that follow "cannot be read:". */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
      return "it is no longer there";
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
