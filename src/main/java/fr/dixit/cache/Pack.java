package fr.dixit.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A file of entries, each a key of 32 bytes, its length and checksum (4 bytes each), and its bytes.
 * A pack cut short or damaged gives the entries that are whole. Safe for use by several threads.
 */
final class Pack implements Closeable {

  static final int KEY = 32;
  static final int HEADER = KEY + 2 * Integer.BYTES;

  /** Where an entry begins in the file, and how many bytes follow its header. */
  private record Place(long start, int length) {}

  private final @Nullable FileChannel channel;
  private final Map<String, Place> places;

  private Pack(@Nullable FileChannel channel, Map<String, Place> places) {
    this.channel = channel;
    this.places = places;
  }

  /** Finds what the file holds; a missing file holds nothing. */
  static Pack open(Path file) throws IOException {
    try {
      FileChannel channel = FileChannel.open(file);
      return new Pack(channel, places(channel));
    } catch (NoSuchFileException e) {
      return new Pack(null, Map.of());
    }
  }

  private static Map<String, Place> places(FileChannel channel) throws IOException {
    Map<String, Place> places = new HashMap<>();
    long size = channel.size();
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    for (long at = 0; at + HEADER <= size; ) {
      fill(channel, header.clear(), at);
      int length = header.getInt(KEY);
      if (length < 0 || at + HEADER + length > size) {
        break;
      }
      places.put(HexFormat.of().formatHex(header.array(), 0, KEY), new Place(at, length));
      at += HEADER + length;
    }
    return places;
  }

  private static void fill(FileChannel channel, ByteBuffer buffer, long at) throws IOException {
    while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
      // a read may give less than was asked for
    }
  }

  int size() {
    return places.size();
  }

  /**
   * The bytes under a key; empty when there are none or they are damaged.
   *
   * @param key 64 hex digits
   */
  Optional<byte[]> get(String key) throws IOException {
    Place place = places.get(key);
    if (channel == null || place == null) {
      return Optional.empty();
    }
    ByteBuffer entry = ByteBuffer.allocate(HEADER + place.length());
    fill(channel, entry, place.start());
    byte[] bytes = new byte[place.length()];
    entry.get(HEADER, bytes);
    boolean whole = entry.getInt(KEY + Integer.BYTES) == checksum(key, bytes);
    return whole ? Optional.of(bytes) : Optional.empty();
  }

  static int checksum(String key, byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(HexFormat.of().parseHex(key));
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
