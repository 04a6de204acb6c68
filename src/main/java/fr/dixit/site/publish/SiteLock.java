package fr.dixit.site.publish;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * One build at a time on one folder, among threads and processes. The operating system frees the
 * lock of a process that dies.
 *
 * <p>On POSIX systems a process loses its lock on a file as soon as it closes any opening of it, one
 * for reading too. So nothing here opens the file but to wait for the lock and to hold it, and who
 * waits closes it only when it has the lock.
 */
final class SiteLock implements AutoCloseable {

  static final String NAME = Target.OWN + "lock";

  private static final long PAUSE_MILLIS = 20;

  private static final int LONGEST = 1 << 16;

  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Waits, with a note, while another build holds the folder. */
  static SiteLock acquire(Path root, Consumer<Diagnostic> log) throws IOException {
    Path file = root.resolve(NAME);
    boolean told = false;
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      for (; !isLocked(channel); pause()) {
        if (!told) {
          log.accept(waiting(root, channel));
          told = true;
        }
      }
      if (isStillThere(file, channel)) {
        return new SiteLock(file, channel);
      }
      channel.close();
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      // beyond the content, which another process may so read on every system
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this process
    }
  }

  /**
   * Whether the locked file is not one that its last holder has just deleted: told by a length that
   * no other has, for which it need not be opened.
   */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    byte[] process = (ProcessHandle.current().pid() + " ").getBytes(StandardCharsets.US_ASCII);
    int length = ThreadLocalRandom.current().nextInt(process.length, LONGEST);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(process), 0);
    channel.write(ByteBuffer.wrap(new byte[1]), length - 1);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static Diagnostic waiting(Path root, FileChannel channel) throws IOException {
    return Diagnostic.of(
        Severity.NOTE,
        root.toString(),
        "another build (process " + process(channel) + ") is writing this site",
        "waiting until it is done");
  }

  private static String process(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * 3);
    channel.read(bytes, 0);
    String words = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    return words.split(" ", 2)[0];
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the build was interrupted while it waited for another");
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
