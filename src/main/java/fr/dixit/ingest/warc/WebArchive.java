package fr.dixit.ingest.warc;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Decoder;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.MarkupSize;
import fr.dixit.ingest.SeedFormat;
import fr.dixit.ingest.WholeFile;
import fr.dixit.ingest.html.DeclaredCharset;
import fr.dixit.ingest.html.WebPage;
import fr.dixit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A web archive (ISO 28500): each page that a crawler captured, an article. One page is in memory
 * at a time; of those before it, the articles.
 */
public final class WebArchive implements SeedFormat {

  @Override
  public List<String> extensions() {
    return List.of("warc", "warc.gz");
  }

  @Override
  public List<Extract> read(String shown, InputStream in, Consumer<Diagnostic> diagnostics)
      throws IOException {
    return new Reading(shown, in, diagnostics).extracts();
  }

  private static final class Reading {

    private final String shown;
    private final Consumer<Diagnostic> diagnostics;
    private final Records records;
    private final List<Extract> extracts = new ArrayList<>();
    private int pages;

    Reading(String shown, InputStream in, Consumer<Diagnostic> diagnostics) {
      this.shown = shown;
      this.diagnostics = diagnostics;
      this.records = new Records(shown, in, diagnostics);
    }

    List<Extract> extracts() throws IOException {
      for (WarcRecord record = records.next(); record != null; record = records.next()) {
        try {
          add(record);
        } catch (IOException | RuntimeException failure) {
          records.report(failure);
        }
      }
      reportPagesWithoutArticle();
      return extracts;
    }

    private void add(WarcRecord record) throws IOException {
      CapturedPage page = CapturedPage.in(record);
      if (page == null) {
        return;
      }
      records.allowBody();
      Text source = source(page);
      if (source == null) {
        return;
      }
      pages++;
      WebPage web = WebPage.of(MarkupSize.checked(source.value()));
      Extract extract = web.extract(page.name(), List.of(page.statement()));
      if (extract != null) {
        extracts.add(extract);
      }
    }

    private @Nullable Text source(CapturedPage page) throws IOException {
      byte[] bytes = WholeFile.bytes(page.body().stream());
      Charset sent = DeclaredCharset.in(page.type().toString());
      Charset declared = sent == null ? DeclaredCharset.in(bytes) : sent;
      return Decoder.decode(shown + "@" + records.offset(), bytes, declared, diagnostics);
    }

    private void reportPagesWithoutArticle() {
      if (extracts.isEmpty()) {
        diagnostics.accept(
            Diagnostic.of(
                Severity.ERROR,
                shown,
                "holds no page with an article",
                "pages are read that the server sent as HTML with status 200"));
      } else if (extracts.size() < pages) {
        diagnostics.accept(
            Diagnostic.of(
                Severity.NOTE,
                shown,
                (pages - extracts.size()) + " of its " + pages + " pages hold no article",
                null));
      }
    }
  }
}
