package fr.dixit.ingest.warc;

import fr.dixit.calendar.Edtf;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.ingest.Stated;
import fr.dixit.ingest.Statement;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web page in a record.
 *
 * @param body unread, without the encoding in which it was sent
 */
record CapturedPage(WarcTargetRecord record, MediaType type, MessageBody body) {

  private static final Set<MediaType> PAGES =
      Set.of(MediaType.parse("text/html"), MediaType.parse("application/xhtml+xml"));

  private static final int OK = 200;

  /** The page; null when the record holds none that the server was asked for and had. */
  static @Nullable CapturedPage in(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      return sent(response, response.http());
    }
    return record instanceof WarcResource resource && isPage(resource.contentType())
        ? new CapturedPage(resource, resource.contentType(), resource.body())
        : null;
  }

  private static @Nullable CapturedPage sent(WarcResponse record, HttpResponse http)
      throws IOException {
    return http.status() == OK && isPage(http.contentType())
        ? new CapturedPage(record, http.contentType(), http.bodyDecoded())
        : null;
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private static boolean isPage(MediaType type) {
    return PAGES.contains(type.base());
  }

  /** Tells it from the other pages: its address, or what the archive calls it. */
  String name() {
    String address = address();
    return address == null ? record.id().toString() : address.replaceFirst("^\\w+://", "");
  }

  private @Nullable String address() {
    return Stated.webAddress(record.target());
  }

  /** Where it was found, and on what day in UTC. */
  Statement statement() {
    Edtf captured = Edtf.of(record.date().atZone(ZoneOffset.UTC).toLocalDate());
    return new Statement(
        Origin.WARC, new Metadata(null, null, null, address(), null, null, captured));
  }
}
