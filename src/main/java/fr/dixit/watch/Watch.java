package fr.dixit.watch;

import java.nio.file.Path;
import java.util.List;

/**
 * Looks at folders again and again. That costs little, and unlike the events of an operating system
 * it sees every change, in new folders and on every disk, alike everywhere.
 */
public final class Watch {

  private static final long PAUSE_MILLIS = 200;

  /** Of the time, at most this part is spent looking. */
  private static final int SHARE = 10;

  private final List<Path> folders;
  private Snapshot seen;

  /** Notices what changes from now on. */
  public Watch(List<Path> folders) {
    this.folders = List.copyOf(folders);
    this.seen = Snapshot.of(folders);
  }

  /**
   * Returns when something has changed since the last return and nothing changes any more: an
   * editor writes a file in several steps.
   */
  public void awaitChange() throws InterruptedException {
    Snapshot before = seen;
    Snapshot now = look();
    while (now.equals(before) || !now.equals(seen)) {
      seen = now;
      now = look();
    }
  }

  private Snapshot look() throws InterruptedException {
    long start = System.nanoTime();
    Snapshot now = Snapshot.of(folders);
    long millis = (System.nanoTime() - start) / 1_000_000;
    Thread.sleep(Math.max(PAUSE_MILLIS, SHARE * millis));
    return now;
  }
}
