package fr.dixit.ingest.folder;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Decoder;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.SeedFormat;
import fr.dixit.ingest.WholeFile;
import fr.dixit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** A text file: the article is the decoded file as it stands. */
final class PlainText implements SeedFormat {

  @Override
  public List<String> extensions() {
    return List.of("txt");
  }

  @Override
  public List<Extract> read(String shown, InputStream in, Consumer<Diagnostic> diagnostics)
      throws IOException {
    Text text = Decoder.decode(shown, WholeFile.bytes(in), diagnostics);
    return text == null ? List.of() : List.of(new Extract(null, text, List.of(), List.of()));
  }
}
