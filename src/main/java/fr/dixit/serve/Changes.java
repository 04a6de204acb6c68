package fr.dixit.serve;

import java.util.concurrent.TimeUnit;

/** Counts the changes of the site, and lets those who know an earlier count wait for the next. */
final class Changes {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

  private long count;

  synchronized void add() {
    count++;
    notifyAll();
  }

  synchronized long count() {
    return count;
  }

  /** The count as soon as it is another; after a while the same, lest a connection grow stale. */
  synchronized long after(long known) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (count == known) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return count;
      }
      wait(left);
    }
    return count;
  }
}
