package fr.dixit.site.publish;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is written with an old file, and only from the first difference on makes a new one.
 * Neither is ever held in memory, however large.
 */
final class ChangeStream extends OutputStream {

  private final Path oldFile;
  private final Path newFile;
  private final @Nullable BasicFileAttributes before;
  private final InputStream old;
  private final CRC32C checksum = new CRC32C();
  private @Nullable FileChannel fresh;
  private long common;

  /** The new file must not exist; the old one may be missing. */
  ChangeStream(Path oldFile, Path newFile) throws IOException {
    this.oldFile = oldFile;
    this.newFile = newFile;
    this.before = attributes(oldFile);
    this.old = before == null ? InputStream.nullInputStream() : Files.newInputStream(oldFile);
    this.fresh = before == null ? create() : null;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    checksum.update(bytes, offset, length);
    if (fresh == null && matches(bytes, offset, length)) {
      common += length;
      return;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    while (buffer.hasRemaining()) {
      fresh().write(buffer);
    }
  }

  /**
   * Whether the bytes written differ from the old file; to be asked once, after the last of them.
   */
  boolean changed() throws IOException {
    if (fresh == null && old.read() >= 0) {
      fresh();
    }
    return fresh != null;
  }

  /** Whether there is no old file. */
  boolean isNew() {
    return before == null;
  }

  /** Of the file that now holds what was written; of an old one, before it was compared. */
  BasicFileAttributes attributes() throws IOException {
    return before != null && fresh == null
        ? before
        : Files.readAttributes(newFile, BasicFileAttributes.class);
  }

  private static @Nullable BasicFileAttributes attributes(Path file) {
    if (!file.toFile().exists()) {
      return null; // of most files in a new site: an exception costs more than their bytes
    }
    try {
      return Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException e) {
      return null;
    }
  }

  /** Of all that was written so far. */
  long checksum() {
    return checksum.getValue();
  }

  private boolean matches(byte[] bytes, int offset, int length) throws IOException {
    byte[] expected = old.readNBytes(length);
    return Arrays.equals(expected, 0, expected.length, bytes, offset, offset + length);
  }

  private FileChannel fresh() throws IOException {
    if (fresh == null) {
      fresh = create();
      copyCommon(fresh);
    }
    return fresh;
  }

  private FileChannel create() throws IOException {
    return FileChannel.open(newFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private void copyCommon(FileChannel to) throws IOException {
    try (FileChannel from = FileChannel.open(oldFile)) {
      for (long done = 0; done < common; ) {
        long copied = from.transferTo(done, common - done, to);
        if (copied == 0) {
          throw new EOFException("it became shorter while it was compared");
        }
        done += copied;
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (old) {
      if (fresh != null) {
        fresh.close();
      }
    }
  }
}
