package fr.dixit.site.publish;

import fr.dixit.site.Mosaic;
import fr.dixit.site.Mosaic.Piece;
import fr.dixit.site.publish.Ledger.Left;
import fr.dixit.site.publish.Ledger.Seams;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file made of pieces: those that the file in place holds already are copied from it, only
 * the others are made.
 */
final class Pieces implements AutoCloseable {

  /** Where a piece stands in the file in place. */
  private record Place(long start, int length) {}

  private final @Nullable FileChannel before;
  private final Map<Long, Place> places = new HashMap<>();
  private final LongStream.Builder fingerprints = LongStream.builder();
  private final LongStream.Builder lengths = LongStream.builder();

  private Pieces(@Nullable FileChannel before) {
    this.before = before;
  }

  static Pieces none() {
    return new Pieces(null);
  }

  /** The pieces of a file that is as it was left. */
  static Pieces in(Path file, Seams seams) throws IOException {
    Pieces pieces = new Pieces(FileChannel.open(file));
    long start = 0;
    for (int i = 0; i < seams.lengths().length; i++) {
      int length = seams.lengths()[i];
      pieces.places.put(seams.fingerprints()[i], new Place(start, length));
      start += length;
    }
    return pieces;
  }

  void write(Mosaic mosaic, OutputStream out) throws IOException {
    Counter counter = new Counter(out);
    Iterator<Piece> each = mosaic.pieces().get().iterator();
    while (each.hasNext()) {
      Piece piece = each.next();
      long start = counter.count;
      Place place = places.get(piece.fingerprint());
      if (place == null || before == null) {
        piece.content().writeTo(counter);
      } else {
        counter.write(bytes(before, place));
      }
      fingerprints.add(piece.fingerprint());
      lengths.add(counter.count - start);
    }
  }

  private static byte[] bytes(FileChannel file, Place place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining()) {
      if (file.read(bytes, place.start() + bytes.position()) < 0) {
        throw new EOFException("it became shorter while it was copied");
      }
    }
    return bytes.array();
  }

  /** Of what was written. */
  Seams seams(String path, Left left) {
    int[] sizes = lengths.build().mapToInt(Math::toIntExact).toArray();
    return new Seams(path, fingerprints.build().toArray(), sizes, left);
  }

  @Override
  public void close() throws IOException {
    if (before != null) {
      before.close();
    }
  }

  /** Counts what it passes on. */
  private static final class Counter extends OutputStream {
    private final OutputStream out;
    private long count;

    Counter(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      count += length;
    }
  }
}
