package fr.dixit.site.publish;

import static fr.dixit.site.publish.Sites.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SiteLockTest {

  @TempDir Path folder;

  @Test
  void theSecondBuildSaysThatItWaitsAndThenWrites() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    BlockingQueue<Diagnostic> notes = new LinkedBlockingQueue<>();
    SiteFile slow =
        new SiteFile(
            "a.html",
            out -> {
              begun.countDown();
              await(mayEnd);
              out.write('1');
            });

    CompletableFuture<Published> first = build(Stream.of(slow), notes);
    await(begun);
    CompletableFuture<Published> second = build(Stream.of(file("a.html", "2")), notes);
    Diagnostic note = notes.poll(30, TimeUnit.SECONDS);
    assertThat(second).isNotDone();
    mayEnd.countDown();

    assertThat(first.get()).hasToString("1 written, 0 unchanged, 0 removed");
    assertThat(second.get()).hasToString("1 written, 0 unchanged, 0 removed");
    assertThat(note)
        .hasToString(
            folder.toRealPath()
                + ": note: another build (process "
                + ProcessHandle.current().pid()
                + ") is writing this site\n  hint: waiting until it is done");
    assertThat(folder.resolve("a.html")).hasContent("2");
    assertThat(folder.resolve(".dixit-lock")).doesNotExist();
  }

  /** Holds the lock of a folder until its input ends. */
  static final class Holder {

    private Holder() {}

    @SuppressWarnings("try")
    public static void main(String[] args) throws IOException {
      try (SiteLock lock = SiteLock.acquire(Path.of(args[0]), System.out::println)) {
        System.out.println("held");
        System.in.read();
      }
    }
  }

  @Test
  void anotherProcessIsWaitedFor() throws Exception {
    Process holder = holder();
    try (var says = holder.inputReader(StandardCharsets.UTF_8)) {
      assertThat(says.readLine()).isEqualTo("held");
      BlockingQueue<Diagnostic> notes = new LinkedBlockingQueue<>();
      CompletableFuture<Published> build = build(Stream.of(file("a.html", "1")), notes);
      assertThat(notes.poll(30, TimeUnit.SECONDS).message())
          .contains("process " + holder.pid() + ")");
      assertThat(build).isNotDone();
      holder.getOutputStream().close();
      assertThat(build.get()).hasToString("1 written, 0 unchanged, 0 removed");
    } finally {
      holder.destroyForcibly().waitFor();
    }
  }

  @Test
  @SuppressWarnings("try")
  void anotherProcessWaitsThoughMoreOfThisOneDo() throws Exception {
    Process other;
    CompletableFuture<Published> third;
    try (SiteLock lock = SiteLock.acquire(folder, note -> {})) {
      BlockingQueue<Diagnostic> notes = new LinkedBlockingQueue<>();
      third = build(Stream.of(file("a.html", "1")), notes);
      notes.take();
      other = holder();
      assertThat(other.inputReader().readLine())
          .contains("process " + ProcessHandle.current().pid() + ")");
    }
    other.getOutputStream().close();
    assertThat(other.waitFor()).isZero();
    assertThat(third.get()).hasToString("1 written, 0 unchanged, 0 removed");
  }

  @Test
  void whatAProcessHeldThatDiedIsFree() throws Exception {
    Process holder = holder();
    assertThat(holder.inputReader().readLine()).isEqualTo("held");
    holder.destroyForcibly().waitFor();
    assertThat(folder.resolve(SiteLock.NAME)).exists();
    assertThat(build(Stream.of(file("a.html", "1")), new LinkedBlockingQueue<>()).get())
        .hasToString("1 written, 0 unchanged, 0 removed");
  }

  @Test
  @SuppressWarnings("try")
  void anInterruptEndsTheWait() throws Exception {
    try (SiteLock lock = SiteLock.acquire(folder, note -> {})) {
      assertThatThrownBy(
              () -> SiteLock.acquire(folder, note -> Thread.currentThread().interrupt()))
          .isInstanceOf(CancellationException.class)
          .hasMessage("the build was interrupted while it waited for another");
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private Process holder() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @Test
  void neverTwoAtOnce() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<CompletableFuture<Void>> all =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () -> hold(inside, most), task -> new Thread(task).start()))
            .toList();
    all.forEach(CompletableFuture::join);
    assertThat(most).hasValue(1);
  }

  @SuppressWarnings("try")
  private void hold(AtomicInteger inside, AtomicInteger most) {
    for (int i = 0; i < 20; i++) {
      try (SiteLock lock = SiteLock.acquire(folder, note -> {})) {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        inside.decrementAndGet();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  private CompletableFuture<Published> build(
      Stream<SiteFile> files, BlockingQueue<Diagnostic> notes) throws IOException {
    Target target = Target.of(Files.createDirectories(folder), folder.resolveSibling("seeds"));
    return CompletableFuture.supplyAsync(
        () -> new Publisher(target, notes::add).publish(files), task -> new Thread(task).start());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
