package fr.dixit.site.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.diagnostic.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {

  @TempDir Path folder;
  private Path seeds;

  @BeforeEach
  void seeds() throws IOException {
    seeds = Files.createDirectories(folder.resolve("in/seeds"));
  }

  @Test
  void takesANewOrEmptyFolderAndOneThatDixitMade() throws IOException {
    Path made = Files.createDirectory(folder.resolve("made"));
    Files.writeString(made.resolve(".dixit-manifest"), "");
    Files.writeString(made.resolve("mine.txt"), "mine");
    Path killedEarly = Files.createDirectories(folder.resolve("killed/.dixit-staging")).getParent();

    Target.of(folder.resolve("new/deep"), seeds);
    Target.of(Files.createDirectory(folder.resolve("empty")), seeds);
    Target.of(made, seeds);
    Target.of(killedEarly, seeds);

    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void refusesTheSeedsFolder() {
    refuses(seeds, "the site cannot be written into the seeds folder", "choose another folder");
    refuses(
        seeds.resolve("../seeds"), "the site cannot be written into the seeds folder", "choose");
  }

  @Test
  void refusesTheSeedsFolderBehindALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), seeds);
    refuses(link, "the site cannot be written into the seeds folder", "choose another folder");
    refuses(link.resolve("site"), "this folder lies inside the seeds folder " + seeds, "choose");
  }

  @Test
  void refusesAFolderThatHoldsTheSeeds() {
    refuses(
        seeds.getParent(), "this folder holds the seeds folder " + seeds, "choose another folder");
  }

  @Test
  void refusesAFolderInsideTheSeeds() {
    refuses(
        seeds.resolve("a/site"),
        "this folder lies inside the seeds folder " + seeds,
        "choose another");
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    refuses(file, "this is a file, not a folder", "choose another folder");
  }

  @Test
  void refusesAFolderOfSomebodyElse() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.writeString(home.resolve("thesis.odt"), "x");
    refuses(
        home,
        "this folder is not empty and was not made by Dixit",
        "choose a new folder; or, if Dixit may add a site to what is there, create an empty file "
            + home.resolve(".dixit-manifest"));
  }

  private void refuses(Path site, String message, String hint) {
    assertThatThrownBy(() -> Target.of(site, seeds))
        .isInstanceOf(DixitException.class)
        .hasMessageStartingWith(site + ": error: " + message + "\n  hint: " + hint);
  }
}
