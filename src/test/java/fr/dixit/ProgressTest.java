package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who waits is told how long, and who need not wait nothing. */
class ProgressTest {

  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1_000_000_000);
  private final List<String> told = new ArrayList<>();

  private void work(int things, long millisEach) {
    Progress progress = new Progress("articles read", things, told::add, clock::get);
    for (int i = 0; i < things; i++) {
      clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millisEach));
      progress.one();
    }
  }

  @Test
  void aShortWorkTellsNothing() {
    work(1999, 1);
    assertThat(told).isEmpty();
  }

  @Test
  void aLongOneTellsEveryTwoSeconds() {
    work(5000, 1);
    assertThat(told)
        .containsExactly(
            "2,000 of 5,000 articles read, about 3 s left",
            "4,000 of 5,000 articles read, about 1 s left");
  }
}
