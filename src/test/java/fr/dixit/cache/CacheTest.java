package fr.dixit.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.codec.RecordCodec;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache saves work and never changes a result. */
class CacheTest {

  private record Question(String words) {}

  private record Answer(String words, int length) {}

  private final AtomicInteger asked = new AtomicInteger();
  private final List<Diagnostic> told = new ArrayList<>();

  @TempDir Path folder;

  private Answer answer(Question question) {
    asked.incrementAndGet();
    return new Answer(question.words().toUpperCase(java.util.Locale.ROOT), 1);
  }

  private Memory<Question, Answer> cache(String program) throws IOException {
    return new Cache<>(
        file(),
        program,
        new RecordCodec<>(Question.class),
        new RecordCodec<>(Answer.class),
        told::add);
  }

  private Path file() {
    return folder.resolve("answers.pack");
  }

  /** How many questions of one to the number had to be answered anew. */
  private int ask(String program, int questions) throws IOException {
    asked.set(0);
    try (Memory<Question, Answer> cache = cache(program)) {
      IntStream.rangeClosed(1, questions)
          .parallel()
          .mapToObj(number -> new Question("q" + number))
          .forEach(
              question ->
                  assertThat(cache.get(question, this::answer).words())
                      .isEqualTo("Q" + question.words().substring(1)));
    }
    return asked.get();
  }

  @Test
  void asksOnce() throws IOException {
    assertThat(ask("1", 100)).isEqualTo(100);
    assertThat(ask("1", 100)).isZero();
    assertThat(ask("1", 101)).isEqualTo(1);
    assertThat(ask("1", 101)).isZero();
  }

  @Test
  void anotherProgramAsksAgain() throws IOException {
    ask("1", 10);
    assertThat(ask("2", 10)).isEqualTo(10);
  }

  @Test
  void keepsOnlyWhatTheLastBuildAskedFor() throws IOException {
    ask("1", 1000);
    long large = Files.size(file());
    ask("1", 10);
    assertThat(Files.size(file())).isLessThan(large / 50);
    ask("2", 10);
    ask("3", 10);
    assertThat(Files.size(file())).isLessThan(large / 50);
  }

  @Test
  void aPackCutAnywhereCostsOnlyWork() throws IOException {
    ask("1", 5);
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(), java.util.Arrays.copyOf(whole, length));
      assertThat(ask("1", 5)).isPositive();
      assertThat(ask("1", 5)).isZero();
    }
  }

  @Test
  void aByteChangedAnywhereCostsOnlyWork() throws IOException {
    ask("1", 5);
    byte[] whole = Files.readAllBytes(file());
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x41;
      Files.write(file(), damaged);
      assertThat(ask("1", 5)).isPositive();
    }
  }

  @Test
  void mayBeDeletedWhileItIsUsed() throws IOException {
    ask("1", 5);
    try (Memory<Question, Answer> cache = cache("1")) {
      Files.delete(file());
      cache.get(new Question("q1"), this::answer);
      cache.get(new Question("new"), this::answer);
    }
    assertThat(told).isEmpty();
    assertThat(ask("1", 1)).isZero();
  }

  @Test
  void twoBuildsAtOnceDoNotDisturbEachOther() throws IOException {
    try (Memory<Question, Answer> one = cache("1");
        Memory<Question, Answer> other = cache("1")) {
      one.get(new Question("q1"), this::answer);
      other.get(new Question("q2"), this::answer);
    }
    assertThat(ask("1", 2)).isEqualTo(1);
    assertThat(told).isEmpty();
  }

  @Test
  void leavesNothingAside() throws IOException {
    ask("1", 5);
    ask("1", 5);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void sweepsWhatAKilledBuildLeft() throws IOException {
    Path left = Files.createFile(folder.resolve("answers.pack.999999999.abc"));
    CacheFolder.of(folder, List.of(), told::add)
        .open("answers", Question.class, Answer.class, List.of())
        .close();
    assertThat(left).doesNotExist();
    assertThat(told).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsANote() throws IOException {
    Path blocked = Files.createFile(folder.resolve("file")).resolve("cache");
    try (Memory<Question, Answer> cache =
        CacheFolder.of(blocked, List.of(), told::add)
            .open("answers", Question.class, Answer.class, List.of())) {
      assertThat(cache.get(new Question("q1"), this::answer).words()).isEqualTo("Q1");
    }
    assertThat(told).singleElement().asString().contains("note: the cache is of no use");
  }

  @Test
  void doesNotLieAmongTheSeeds() {
    assertThatThrownBy(() -> CacheFolder.of(folder.resolve("c"), List.of(folder), told::add))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("the cache cannot lie in the folder " + folder);
  }
}
