package fr.dixit;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Counts what is done of a long work, and tells from time to time how much is left. A short work
 * tells nothing. Safe for use by several threads.
 */
final class Progress {

  private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

  private final String things;
  private final int all;
  private final Consumer<String> told;
  private final LongSupplier clock;
  private final long start;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong next;

  /**
   * @param things in the plural: "articles read"
   * @param told hears of it at most every two seconds
   * @param clock nanoseconds since whenever
   */
  Progress(String things, int all, Consumer<String> told, LongSupplier clock) {
    this.things = things;
    this.all = all;
    this.told = told;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.next = new AtomicLong(start + PAUSE);
  }

  /** Another one is done. */
  void one() {
    int count = done.incrementAndGet();
    long now = clock.getAsLong();
    long due = next.get();
    if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
      told.accept(words(count, now - start));
    }
  }

  private String words(int count, long time) {
    double left = (double) time / count * (all - count) / TimeUnit.SECONDS.toNanos(1);
    return String.format(
        Locale.ROOT, "%,d of %,d %s, about %.0f s left", count, all, things, Math.ceil(left));
  }
}
