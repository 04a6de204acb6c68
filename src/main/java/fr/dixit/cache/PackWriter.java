package fr.dixit.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

/**
 * Writes a pack aside and puts it in place whole, so that whoever reads the one before, in this or
 * another process, is not disturbed.
 */
final class PackWriter implements Closeable {

  private final Path aside;
  private final FileChannel channel;

  PackWriter(Path aside) throws IOException {
    this.aside = aside;
    this.channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Adds an entry.
   *
   * @param key 64 hex digits
   */
  synchronized void add(String key, byte[] bytes) throws IOException {
    ByteBuffer entry = ByteBuffer.allocate(Pack.HEADER + bytes.length);
    entry.put(HexFormat.of().parseHex(key));
    entry.putInt(bytes.length).putInt(Pack.checksum(key, bytes));
    entry.put(bytes).flip();
    while (entry.hasRemaining()) {
      channel.write(entry);
    }
  }

  synchronized void putInPlace(Path file) throws IOException {
    channel.close();
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(aside);
  }
}
