package fr.dixit.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** The bytes of a file, the last of which can be read again: readers take more than they need. */
final class Replay implements ReadableByteChannel {

  private static final int KEPT = 1 << 16;
  private static final int AHEAD = 1 << 13;

  private final InputStream in;
  private final byte[] ring = new byte[KEPT];
  private long taken;
  private long position;
  private long limit = Long.MAX_VALUE;

  Replay(InputStream in) {
    this.in = in;
  }

  /** Of the byte that is read next, from 0. */
  long position() {
    return position;
  }

  /** Reading more than this many bytes from here fails. */
  void allow(long bytes) {
    limit = bytes == Long.MAX_VALUE ? bytes : position + bytes;
  }

  /** Goes back to the position, or as near to it as is kept; never ahead. */
  void rewind(long to) {
    position = Math.min(position, Math.max(to, Math.max(0, taken - KEPT)));
  }

  /**
   * Goes on to where the mark begins; false when it does not occur again.
   *
   * @param mark the first of its bytes does not occur again in it
   */
  boolean seek(byte[] mark) throws IOException {
    int matched = 0;
    while (matched < mark.length) {
      if (position == taken && !take()) {
        return false;
      }
      byte next = ring[(int) (position++ % KEPT)];
      matched = next == mark[matched] ? matched + 1 : next == mark[0] ? 1 : 0;
    }
    position -= mark.length;
    return true;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (position >= limit) {
      throw new IOException("its header is too long");
    }
    if (position == taken && !take()) {
      return -1;
    }
    int at = (int) (position % KEPT);
    long there = Math.min(Math.min(taken, limit) - position, KEPT - at);
    int length = (int) Math.min(there, into.remaining());
    into.put(ring, at, length);
    position += length;
    return length;
  }

  private boolean take() throws IOException {
    int at = (int) (taken % KEPT);
    int length = in.read(ring, at, Math.min(AHEAD, KEPT - at));
    taken += Math.max(0, length);
    return length > 0;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  /** The stream is closed by who opened it. */
  @Override
  public void close() {}
}
