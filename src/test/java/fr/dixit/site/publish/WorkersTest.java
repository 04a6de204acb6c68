package fr.dixit.site.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void doesEveryItemOnce() {
    AtomicInteger sum = new AtomicInteger();
    Workers.forEach(IntStream.rangeClosed(1, 1000).boxed(), sum::addAndGet);
    assertThat(sum).hasValue(500_500);
  }

  @Test
  void returnsWhenAllIsDone() {
    AtomicInteger done = new AtomicInteger();
    Workers.forEach(
        IntStream.range(0, 8).boxed(),
        i -> {
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
          done.incrementAndGet();
        });
    assertThat(done).hasValue(8);
  }

  @Test
  void anInterruptEndsTheWait() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Workers.forEach(Stream.of(1), i -> LockSupport.park()))
        .isInstanceOf(CancellationException.class)
        .hasMessage("the build was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void holdsFewItemsOfAnUnsplittableStream() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Stream<Integer> items =
        Stream.of(1)
            .flatMap(one -> IntStream.range(0, 5000).boxed())
            .peek(i -> most.accumulateAndGet(taken.incrementAndGet() - done.get(), Math::max));

    Workers.forEach(items, i -> done.incrementAndGet());

    assertThat(most.get()).isLessThan(64 + 3 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void stopsAtTheFirstFailure() {
    Set<Integer> begun = new ConcurrentSkipListSet<>();
    assertThatThrownBy(
            () -> Workers.forEach(Stream.iterate(0, i -> i + 1), i -> failAtTen(i, begun)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ten");
    assertThat(begun).hasSizeLessThan(1000);
  }

  @Test
  void whenItFailsNothingRunsAnyLonger() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    Stream<Integer> items = Stream.of(1, 2).peek(i -> failAtTwo(i, begun));
    assertThatThrownBy(
            () ->
                Workers.forEach(
                    items,
                    i -> {
                      begun.countDown();
                      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                      done.incrementAndGet();
                    }))
        .hasMessage("two");
    assertThat(done).hasValue(1);
  }

  private static void failAtTwo(int i, CountDownLatch begun) {
    if (i == 2) {
      try {
        begun.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      throw new IllegalStateException("two");
    }
  }

  private static void failAtTen(int i, Set<Integer> begun) {
    begun.add(i);
    if (i == 10) {
      throw new IllegalStateException("ten");
    }
  }

  @Test
  void passesOnErrorsAndFailuresOfTheStreamItself() {
    assertThatThrownBy(
            () ->
                Workers.forEach(
                    Stream.of(1),
                    i -> {
                      throw new AssertionError("no");
                    }))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Workers.forEach(Stream.of("one").map(Integer::parseInt), i -> {}))
        .isInstanceOf(NumberFormatException.class);
  }
}
