package fr.dixit.ingest;

import fr.dixit.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** A kind of file that holds articles, told by its extension. */
public interface SeedFormat {

  /** Without the dot, in lower case. */
  List<String> extensions();

  /**
   * Reads the articles of a file.
   *
   * @param shown the file's path, for diagnostics
   * @param in its bytes; need not be read to the end
   * @return in the file's order; none when there are none, and the reason goes to {@code
   *     diagnostics}
   * @throws IOException when the file cannot be read; its message follows "cannot be read:"
   */
  List<Extract> read(String shown, InputStream in, Consumer<Diagnostic> diagnostics)
      throws IOException;
}
