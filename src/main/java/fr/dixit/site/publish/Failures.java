package fr.dixit.site.publish;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;

/** What the disk refuses, in words; the cause stays an {@link IOException}. */
final class Failures {

  private Failures() {}

  static DixitException io(Path path, String message, IOException cause) {
    return new DixitException(
        Diagnostic.of(
            Severity.ERROR,
            path.toString(),
            message + ": " + reason(path, cause),
            "put this right and run again; no page is torn, and what was not replaced is still"
                + " there"),
        cause);
  }

  /** Java's message for a file is its path, which the diagnostic names already. */
  private static String reason(Path path, IOException cause) {
    String words = cause.getMessage();
    boolean wordless = words == null || words.equals(path.toString());
    return wordless ? cause.getClass().getSimpleName() : words;
  }
}
