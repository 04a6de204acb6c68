package fr.dixit.ingest.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A web archive for tests. */
public final class Warc {

  public static final MediaType HTML = MediaType.parse("text/html");

  private static final Instant DAY = Instant.parse("2024-06-14T10:00:00Z");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final WarcWriter writer;

  public Warc(WarcCompression compression) {
    try {
      writer = new WarcWriter(Channels.newChannel(bytes), compression);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page of two paragraphs, the first with the words in it. */
  public static String page(String words) {
    return "<html lang=fr><head><title>Le pont</title></head><body><p>« "
        + words
        + " », a dit l’architecte, ému, devant deux cents invités venus malgré la pluie.</p>"
        + "<p>La salle ouvrira en mai, a-t-il précisé, après les derniers contrôles de sécurité"
        + " prévus au printemps par la préfecture.</p></body></html>";
  }

  public Warc page(String url, String html) {
    return response(url, new HttpResponse.Builder(200, "OK").body(HTML, html.getBytes(UTF_8)));
  }

  public Warc response(String url, HttpResponse.Builder response) {
    try {
      return add(
          new WarcResponse.Builder(URI.create(url)).date(DAY).body(response.build()).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Warc resource(String url, MediaType type, String body) {
    return add(
        new WarcResource.Builder(URI.create(url))
            .date(DAY)
            .body(type, body.getBytes(UTF_8))
            .build());
  }

  public Warc add(WarcRecord record) {
    try {
      writer.write(record);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As they stand, between the records. */
  public Warc raw(byte[] raw) {
    bytes.writeBytes(raw);
    return this;
  }

  public int size() {
    return bytes.size();
  }

  public byte[] bytes() {
    return bytes.toByteArray();
  }
}
