package fr.dixit.ingest.html;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Decoder;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.MarkupSize;
import fr.dixit.ingest.SeedFormat;
import fr.dixit.ingest.WholeFile;
import fr.dixit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** A web page, as a browser saves it. */
public final class SavedPage implements SeedFormat {

  @Override
  public List<String> extensions() {
    return List.of("html", "htm");
  }

  @Override
  public List<Extract> read(String shown, InputStream in, Consumer<Diagnostic> diagnostics)
      throws IOException {
    byte[] bytes = WholeFile.bytes(in);
    Text source = Decoder.decode(shown, bytes, DeclaredCharset.in(bytes), diagnostics);
    if (source == null) {
      return List.of();
    }
    Extract extract = WebPage.of(MarkupSize.checked(source.value())).extract(null, List.of());
    return extract == null ? none(shown, diagnostics) : List.of(extract);
  }

  private static List<Extract> none(String shown, Consumer<Diagnostic> diagnostics) {
    diagnostics.accept(
        Diagnostic.of(
            Severity.ERROR,
            shown,
            "holds no article that can be told from the page around it",
            "put the article's text in a .txt file instead"));
    return List.of();
  }
}
