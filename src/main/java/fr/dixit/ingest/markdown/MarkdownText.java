package fr.dixit.ingest.markdown;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Decoder;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.SeedFormat;
import fr.dixit.ingest.WholeFile;
import fr.dixit.ingest.html.prose.Fragment;
import fr.dixit.ingest.html.prose.Prose;
import fr.dixit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** An article in Markdown (CommonMark); its text is what a reader of the rendered article sees. */
public final class MarkdownText implements SeedFormat {

  /** It has no pictures in it, as saved pages may. */
  private static final int MAX_MEGABYTES = 2;

  @Override
  public List<String> extensions() {
    return List.of("md", "markdown");
  }

  @Override
  public List<Extract> read(String shown, InputStream in, Consumer<Diagnostic> diagnostics)
      throws IOException {
    byte[] bytes = WholeFile.bytes(in, MAX_MEGABYTES);
    Text source = Decoder.decode(shown, bytes, diagnostics);
    if (source == null) {
      return List.of();
    }
    FrontMatter front = FrontMatter.of(source.value());
    Markdown article = Markdown.of(source.value().substring(front.end()));
    Prose prose = Fragment.prose(article.html());
    if (prose == null) {
      diagnostics.accept(
          Diagnostic.of(
              Severity.ERROR, shown, "holds no text", "put the article below its headline"));
      return List.of();
    }
    return List.of(
        new Extract(
            null,
            prose.text(),
            prose.blocks(),
            List.of(front.statement(shown, diagnostics), article.statement())));
  }
}
