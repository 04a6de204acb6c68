package fr.dixit.ingest.feed;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Decoder;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.MarkupSize;
import fr.dixit.ingest.SeedFormat;
import fr.dixit.ingest.WholeFile;
import fr.dixit.ingest.html.DeclaredCharset;
import fr.dixit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** A feed: RSS 2.0 or 1.0, or Atom (RFC 4287). Its parser expands no entities of the file's own. */
public final class SavedFeed implements SeedFormat {

  @Override
  public List<String> extensions() {
    return List.of("rss", "atom", "xml");
  }

  @Override
  public List<Extract> read(String shown, InputStream in, Consumer<Diagnostic> diagnostics)
      throws IOException {
    byte[] bytes = WholeFile.bytes(in);
    Text source = Decoder.decode(shown, bytes, DeclaredCharset.in(bytes), diagnostics);
    if (source == null) {
      return List.of();
    }
    Document xml = Jsoup.parse(MarkupSize.checked(source.value()), "", Parser.xmlParser());
    Element channel = xml.selectFirst("channel, feed");
    Element feed = channel == null ? xml : channel;
    Elements entries = xml.select("item, entry");
    List<Extract> extracts =
        entries.stream()
            .map(entry -> new Entry(feed, entry).extract())
            .filter(Objects::nonNull)
            .toList();
    report(shown, entries.size(), extracts.size(), diagnostics);
    return extracts;
  }

  private static void report(
      String shown, int entries, int articles, Consumer<Diagnostic> diagnostics) {
    if (entries == 0) {
      diagnostics.accept(
          Diagnostic.of(
              Severity.ERROR,
              shown,
              "is no feed, or an empty one",
              "of XML, RSS and Atom are read; take other files out of the folder"));
    } else if (articles < entries) {
      diagnostics.accept(
          Diagnostic.of(
              Severity.NOTE,
              shown,
              (entries - articles) + " of its " + entries + " entries hold no text",
              null));
    }
  }
}
