package fr.dixit.site.publish;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works through a stream on all processors, holding only a few of its items at a time: a parallel
 * stream would buffer what an unsplittable source yields.
 */
final class Workers {

  private static final int WAITING = 64;

  private Workers() {}

  /** Rethrows the first failure, after which no further item is begun. */
  static <T> void forEach(Stream<T> items, Consumer<? super T> work) {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    ThreadPoolExecutor pool = pool(Runtime.getRuntime().availableProcessors());
    try {
      items
          .sequential()
          .forEach(
              item -> {
                rethrow(failure.get());
                pool.execute(() -> attempt(item, work, failure));
              });
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    } finally {
      finish(pool);
    }
    rethrow(failure.get());
  }

  private static ThreadPoolExecutor pool(int threads) {
    RejectedExecutionHandler waitForRoom = (task, pool) -> put(pool, task);
    return new ThreadPoolExecutor(
        threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), waitForRoom);
  }

  private static void put(ThreadPoolExecutor pool, Runnable task) {
    try {
      pool.getQueue().put(task);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static <T> void attempt(
      T item, Consumer<? super T> work, AtomicReference<@Nullable Throwable> failure) {
    try {
      if (failure.get() == null) {
        work.accept(item);
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private static void finish(ThreadPoolExecutor pool) {
    pool.shutdown();
    try {
      while (!pool.awaitTermination(1, TimeUnit.HOURS)) {
        // a page that takes hours is still being made
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      throw interrupted();
    }
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("the build was interrupted");
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
