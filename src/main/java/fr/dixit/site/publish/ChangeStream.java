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
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is written with an old file, and only from the first difference on makes a new one.
 * Neither is ever held in memory, however large.
 */
final class ChangeStream extends OutputStream {

  private final Path oldFile;
  private final Path newFile;
  private final InputStream old;
  private @Nullable FileChannel fresh;
  private long common;

  /** The new file must not exist; the old one may be missing. */
  ChangeStream(Path oldFile, Path newFile) throws IOException {
    this.oldFile = oldFile;
    this.newFile = newFile;
    boolean exists = Files.exists(oldFile);
    this.old = exists ? Files.newInputStream(oldFile) : InputStream.nullInputStream();
    this.fresh = exists ? null : create();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
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
