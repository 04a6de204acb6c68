package fr.dixit.ingest;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.text.Text;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A text file: the article is the decoded file as it stands. */
final class PlainText implements SeedFormat {

  @Override
  public List<String> extensions() {
    return List.of("txt");
  }

  @Override
  public @Nullable Text read(SeedFile file, byte[] bytes, Consumer<Diagnostic> diagnostics) {
    return Decoder.decode(file.shown(), bytes, diagnostics);
  }
}
