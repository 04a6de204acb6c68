package fr.dixit.site.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.dixit.diagnostic.DixitException;
import fr.dixit.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Disks that refuse: no page is torn, no file lost, and the next build is clean. */
@Timeout(60)
class FaultyDiskTest {

  private static final int FILES = 20;

  @TempDir Path folder;

  @Test
  void aFullDiskLeavesTheOldSiteWhole() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    mount(disk, "size=2m");
    try {
      Path site = disk.resolve("site");
      Sites.publish(site, edition(1, 1000));
      Map<String, String> before = Sites.read(site);

      assertThatThrownBy(() -> Sites.publish(site, edition(2, 200_000)))
          .isInstanceOf(DixitException.class)
          .hasMessageContaining("cannot be written: No space left on device")
          .hasMessageContaining("hint: put this right and run again; no page is torn");
      assertThat(Sites.read(site)).isEqualTo(before);

      Sites.publish(site, edition(3, 1000));
      assertThat(Sites.read(site)).isEqualTo(contents(3, 1000));
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void aReadOnlyDiskIsSaidToBeOne() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    mount(disk, "size=2m");
    try {
      Path site = disk.resolve("site");
      Sites.publish(site, edition(1, 1000));
      run("mount", "-o", "remount,ro", disk.toString());

      assertThatThrownBy(() -> Sites.publish(site, edition(2, 1000)))
          .isInstanceOf(DixitException.class)
          .hasMessageContaining("error: the site cannot be written: ")
          .hasMessageContaining("Read-only file system");
      assertThat(Sites.read(site)).isEqualTo(contents(1, 1000));

      run("mount", "-o", "remount,rw", disk.toString());
      Sites.publish(site, edition(2, 1000));
      assertThat(Sites.read(site)).isEqualTo(contents(2, 1000));
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void aPageThatFailsHalfWayIsNotThere() {
    Path site = folder.resolve("site");
    Sites.publish(site, edition(1, 1000));
    SiteFile torn =
        new SiteFile(
            "pages/0.html",
            out -> {
              out.write(new byte[40_000]);
              throw new IOException("the reader has gone");
            });

    assertThatThrownBy(() -> Sites.publish(site, Stream.of(torn)))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("0.html: error: cannot be written: the reader has gone");
    assertThat(Sites.read(site)).isEqualTo(contents(1, 1000));
  }

  @Test
  void twoBuildsAtOnceFollowEachOther() {
    Path site = folder.resolve("site");
    List<CompletableFuture<Void>> builds =
        IntStream.rangeClosed(1, 4)
            .mapToObj(
                i -> CompletableFuture.runAsync(() -> Sites.publish(site, edition(i, 20_000))))
            .toList();
    builds.forEach(CompletableFuture::join);

    assertThat(Sites.read(site))
        .isIn(IntStream.rangeClosed(1, 4).mapToObj(i -> contents(i, 20_000)).toArray());
    assertThat(Sites.publish(site, edition(4, 20_000)).removed()).isZero();
    assertThat(Sites.read(site)).isEqualTo(contents(4, 20_000));
  }

  private static Stream<SiteFile> edition(int edition, int length) {
    return contents(edition, length).entrySet().stream()
        .map(page -> Sites.file(page.getKey(), page.getValue()));
  }

  private static Map<String, String> contents(int edition, int length) {
    Map<String, String> contents = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      contents.put("pages/" + i + ".html", Integer.toString(edition).repeat(length));
    }
    return contents;
  }

  private static void mount(Path disk, String options) throws Exception {
    assumeThat(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()))
        .as("a small disk can be mounted, which only root may")
        .isZero();
  }

  private static int run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1; // no such command on this system
    }
  }
}
