package fr.dixit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files far larger than any article: refused by name, the others unharmed. */
class HugeFilesTest {

  private static final Duration HANG = Duration.ofMinutes(1);

  @TempDir Path root;
  private HostileFolder folder;

  @BeforeEach
  void folder() throws IOException {
    folder = new HostileFolder(root);
  }

  @Test
  void fiftyMegabytesOfOneParagraph() throws IOException {
    folder.seed("a.txt", "Le pont ouvrira demain et la route aussi, ".repeat(1_200_000));
    folder.seed("b.html", "<p>" + "Le pont ouvrira demain. ".repeat(2_000_000));
    folder.seed("c.md", "Le pont ouvrira demain. ".repeat(2_000_000));

    assertTimeoutPreemptively(HANG, folder::build);

    assertThat(folder.diagnostics())
        .hasSize(3)
        .allMatch(one -> one.matches("(?s).*error: cannot be read: it is larger than [28] MB.*"));
    assertThat(folder.files()).containsKey("articles/sage.html");
  }

  @Test
  void lessThanEightMegabytesOfWhatFillsTheMemory() throws IOException {
    folder.seed("a.txt", "Le pont ouvrira demain. ".repeat(42_000));
    folder.seed("b.html", "<b>".repeat(2_600_000));
    folder.seed("c.rss", "<item>&lt;b&gt;".repeat(300_000));

    assertTimeoutPreemptively(HANG, folder::build);

    assertThat(folder.diagnostics())
        .satisfiesExactly(
            text -> assertThat(text).contains("holds a text of more than a million characters"),
            page -> assertThat(page).contains("it has more than 400000 tags and entities"),
            feed -> assertThat(feed).contains("it has more than 400000 tags and entities"));
    assertThat(folder.files()).containsKey("articles/sage.html");
  }
}
