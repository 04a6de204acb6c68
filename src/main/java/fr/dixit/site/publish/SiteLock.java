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
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * One build at a time on one folder, among threads and processes. The operating system frees the
 * lock of a process that dies.
 */
final class SiteLock implements AutoCloseable {

  static final String NAME = Target.OWN + "lock";

  private static final long PAUSE_MILLIS = 20;

  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Waits, with a note, while another build holds the folder. */
  static SiteLock acquire(Path root, Consumer<Diagnostic> log) throws IOException {
    Path file = root.resolve(NAME);
    for (boolean told = false; ; pause()) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isLocked(channel)) {
        if (isStillThere(file, channel)) {
          return new SiteLock(file, channel);
        }
      } else if (!told) {
        log.accept(waiting(root, file));
        told = true;
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

  /** Whether the locked file is not one that its last holder has just deleted. */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    String token = ProcessHandle.current().pid() + " " + UUID.randomUUID();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.US_ASCII)), 0);
    return content(file).equals(token);
  }

  private static String content(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  private static Diagnostic waiting(Path root, Path file) throws IOException {
    return Diagnostic.of(
        Severity.NOTE,
        root.toString(),
        "another build (process " + content(file).split(" ", 2)[0] + ") is writing this site",
        "waiting until it is done");
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
