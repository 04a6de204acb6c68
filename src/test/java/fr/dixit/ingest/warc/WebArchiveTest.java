package fr.dixit.ingest.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRevisit;

class WebArchiveTest {

  private static final String FIRST = "https://example.org/pont/1?page=2";
  private static final String SECOND = "https://example.org/pont/2";

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void eachPageIsAnArticle(WarcCompression compression) throws IOException {
    Warc warc =
        new Warc(compression)
            .page(FIRST, Warc.page("L’œuvre est achevée"))
            .resource("file:///tmp/b.html", Warc.HTML, Warc.page("Le toit fuit"));
    List<Extract> extracts = read(warc.bytes());
    assertThat(extracts.get(0).name()).isEqualTo("example.org/pont/1?page=2");
    assertThat(extracts.get(0).text().value()).startsWith("« L’œuvre est achevée », a dit");
    assertThat(extracts.get(0).statements().get(0).origin()).isEqualTo(Origin.WARC);
    Metadata metadata = Metadata.of(extracts.get(0).statements());
    assertThat(metadata.url()).isEqualTo(FIRST);
    assertThat(metadata.captured()).hasToString("2024-06-14");
    assertThat(metadata.title()).isEqualTo("Le pont");
    assertThat(extracts.get(1).name()).startsWith("urn:uuid:");
    assertThat(extracts.get(1).text().value()).startsWith("« Le toit fuit »");
    assertThat(Metadata.of(extracts.get(1).statements()).url()).isNull();
    assertThat(extracts).hasSize(2);
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void whatIsNoPageIsPassedOver() throws IOException {
    byte[] page = Warc.page("Non").getBytes(UTF_8);
    Warc warc =
        new Warc(WarcCompression.GZIP)
            .response(FIRST, new HttpResponse.Builder(404, "Not Found").body(Warc.HTML, page))
            .response(
                FIRST, new HttpResponse.Builder(200, "OK").body(MediaType.parse("image/png"), page))
            .resource(FIRST, MediaType.parse("text/plain"), "Non.")
            .add(
                new WarcRevisit.Builder(
                        URI.create(FIRST),
                        URI.create("http://netpreserve.org/warc/1.1/revisit/server-not-modified"))
                    .date(Instant.EPOCH)
                    .build())
            .page(SECOND, Warc.page("Oui"));
    assertThat(read(warc.bytes())).extracting(Extract::name).containsExactly("example.org/pont/2");
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void theCharsetAndEncodingThatTheServerStatesHold() throws IOException {
    byte[] page = Warc.page("L’œuvre").getBytes(Charset.forName("windows-1252"));
    Warc warc =
        new Warc(WarcCompression.NONE)
            .response(
                FIRST,
                new HttpResponse.Builder(200, "OK")
                    .setHeader("Content-Encoding", "gzip")
                    .body(MediaType.parse("text/html; charset=ISO-8859-1"), gzip(page)));
    assertThat(read(warc.bytes()).get(0).text().value()).startsWith("« L’œuvre »");
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void pagesWithoutArticleAreCounted() throws IOException {
    Warc warc = new Warc(WarcCompression.GZIP).page(FIRST, "<p>Accueil</p>");
    assertThat(read(warc.bytes())).isEmpty();
    assertThat(diagnostics)
        .singleElement()
        .hasToString(
            """
            a.warc: error: holds no page with an article
              hint: pages are read that the server sent as HTML with status 200\
            """);
    diagnostics.clear();
    read(warc.page(SECOND, Warc.page("Oui")).bytes());
    assertThat(diagnostics)
        .singleElement()
        .hasToString("a.warc: note: 1 of its 2 pages hold no article");
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void aBrokenRecordCostsNoOther(WarcCompression compression) throws IOException {
    Warc warc = new Warc(compression).page(FIRST, Warc.page("Un"));
    int broken = warc.size();
    warc.page("https://example.org/x", Warc.page("Deux"));
    int after = warc.size();
    byte[] bytes = warc.page(SECOND, Warc.page("Trois")).bytes();
    Arrays.fill(bytes, broken + 12, after - 12, (byte) 0xFF);
    assertThat(read(bytes))
        .extracting(Extract::name)
        .containsExactly("example.org/pont/1?page=2", "example.org/pont/2");
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .startsWith("a.warc: error: the record at byte " + broken + " cannot be read: ")
        .endsWith("\n  hint: the other records are read");
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void anArchiveCutAnywhereGivesTheRecordsBeforeTheCut(WarcCompression compression)
      throws IOException {
    Warc warc = new Warc(compression).page(FIRST, Warc.page("Un"));
    int whole = warc.size();
    byte[] bytes = warc.page(SECOND, Warc.page("Deux")).bytes();
    for (int end = whole + 1; end < bytes.length - 12; end += 5) {
      diagnostics.clear();
      assertThat(read(Arrays.copyOf(bytes, end))).as("cut at %s", end).hasSize(1);
      assertThat(diagnostics).as("cut at %s", end).hasSize(1);
    }
  }

  @Test
  void aPageOfZerosCostsNoOther() throws IOException {
    Warc warc = new Warc(WarcCompression.GZIP).page(FIRST, Warc.page("\0\0"));
    List<Extract> extracts = read(warc.page(SECOND, Warc.page("\u202EOui")).bytes());
    assertThat(extracts).hasSize(1);
    assertThat(extracts.get(0).text().value()).startsWith("« Oui »");
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .startsWith("a.warc@0: error: is binary data, not text");
  }

  @Test
  void whatIsNoArchiveIsReported() throws IOException {
    read("Le pont est fermé.".repeat(10_000).getBytes(UTF_8));
    assertThat(diagnostics)
        .extracting(Diagnostic::message)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("the record at byte 0 cannot be read: "),
            second -> assertThat(second).isEqualTo("holds no page with an article"));
  }

  @Test
  void brokenRecordsWithoutEndAreGivenUp() throws IOException {
    read("WARC/1.0\r\n!\r\n\r\n".repeat(200_000).getBytes(UTF_8));
    assertThat(diagnostics).hasSize(102);
    assertThat(diagnostics.get(100))
        .asString()
        .startsWith("a.warc: error: has 100 broken records; those after byte ")
        .endsWith("are not read\n  hint: restore the file from its origin");
  }

  @Test
  void bombsAreLeftOut() throws IOException {
    byte[] bomb = gzip(new byte[20 << 20]);
    byte[] header = ("WARC/1.0\r\nX: " + "a".repeat(40 << 20)).getBytes(UTF_8);
    Warc warc =
        new Warc(WarcCompression.GZIP)
            .response(
                FIRST,
                new HttpResponse.Builder(200, "OK")
                    .setHeader("Content-Encoding", "gzip")
                    .body(Warc.HTML, bomb));
    int second = warc.size();
    warc.raw(gzip(header)).page(SECOND, Warc.page("Oui"));
    assertThat(read(warc.bytes())).hasSize(1);
    assertThat(diagnostics)
        .extracting(Diagnostic::message)
        .containsExactly(
            "the record at byte 0 cannot be read: it is larger than 8 MB",
            "the record at byte " + second + " cannot be read: its header is too long");
  }

  @Test
  void anArchiveLargerThanMemoryIsReadInPassing() {
    byte[] large =
        new Warc(WarcCompression.NONE)
            .resource("https://example.org/x", MediaType.OCTET_STREAM, "x".repeat(1 << 20))
            .bytes();
    byte[] last = new Warc(WarcCompression.NONE).page(SECOND, Warc.page("Oui")).bytes();
    long copies = 2 * Runtime.getRuntime().maxMemory() / large.length;
    List<InputStream> parts = new ArrayList<>();
    for (long i = 0; i < Math.min(copies, 2048); i++) {
      parts.add(new ByteArrayInputStream(large));
    }
    parts.add(new ByteArrayInputStream(last));
    InputStream all = new SequenceInputStream(Collections.enumeration(parts));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(new WebArchive().read("a.warc", all, diagnostics::add)).hasSize(1));
  }

  private List<Extract> read(byte[] warc) throws IOException {
    return new WebArchive().read("a.warc", new ByteArrayInputStream(warc), diagnostics::add);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
