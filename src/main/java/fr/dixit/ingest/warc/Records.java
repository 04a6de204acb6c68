package fr.dixit.ingest.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a web archive, one at a time. After one that is broken, goes on with the next that
 * begins as a record does.
 */
final class Records {

  private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};
  private static final byte[] PLAIN = "WARC/1.".getBytes(US_ASCII);

  /** Bytes of a file that the header of a record may take; those of crawlers take one thousand. */
  private static final int MAX_HEADER = 1 << 15;

  /** Bounds the work on a file that was made to look broken everywhere. */
  private static final int MAX_BROKEN = 100;

  private final String shown;
  private final Consumer<Diagnostic> diagnostics;
  private final Replay bytes;
  private byte[] mark = PLAIN;
  private @Nullable WarcReader reader;
  private @Nullable WarcRecord record;
  private long start;
  private long reported = -1;
  private int broken;

  Records(String shown, InputStream in, Consumer<Diagnostic> diagnostics) {
    this.shown = shown;
    this.bytes = new Replay(in);
    this.diagnostics = diagnostics;
  }

  /**
   * The next record, its body unread; null after the last. Its header and that of what it holds
   * must be short, until {@link #allowBody()}.
   *
   * @throws IOException when the file itself cannot be read
   */
  @Nullable WarcRecord next() throws IOException {
    while (broken < MAX_BROKEN) {
      try {
        return advance();
      } catch (IOException | RuntimeException failure) {
        report(failure);
        if (!resume()) {
          return null;
        }
      }
    }
    diagnostics.accept(
        Diagnostic.of(
            Severity.ERROR,
            shown,
            "has " + MAX_BROKEN + " broken records; those after byte " + offset() + " are not read",
            "restore the file from its origin"));
    return null;
  }

  private @Nullable WarcRecord advance() throws IOException {
    allowBody();
    if (record != null) {
      record.body().consume();
    }
    bytes.allow(MAX_HEADER);
    record = reader().next().orElse(null);
    return record;
  }

  private WarcReader reader() throws IOException {
    if (reader == null) {
      reader = new WarcReader(bytes);
      mark = reader.compression() == WarcCompression.GZIP ? GZIP : mark;
    }
    return reader;
  }

  /** Lets all of the record be read. */
  void allowBody() {
    bytes.allow(Long.MAX_VALUE);
  }

  /** Where the record begins in the file, in bytes. */
  long offset() {
    return reader == null ? start : start + reader.position();
  }

  /** Says, once, that the record cannot be read. */
  void report(Exception failure) {
    if (reported == offset()) {
      return;
    }
    reported = offset();
    broken++;
    String message = failure.getMessage();
    diagnostics.accept(
        Diagnostic.of(
            Severity.ERROR,
            shown,
            "the record at byte "
                + reported
                + " cannot be read: "
                + (message == null ? failure.getClass().getSimpleName() : message),
            "the other records are read"));
  }

  private boolean resume() throws IOException {
    allowBody();
    bytes.rewind(offset() + 1);
    boolean found = bytes.seek(mark);
    start = bytes.position();
    reader = null;
    record = null;
    return found;
  }
}
