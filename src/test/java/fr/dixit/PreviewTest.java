package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What changes is built again, and a mistake is not the end. */
@Timeout(60)
class PreviewTest {

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private Thread thread;
  private Path seeds;
  private Path templates;

  @TempDir Path folder;

  @BeforeEach
  void watch() throws IOException {
    seeds = Files.createDirectory(folder.resolve("seeds"));
    templates = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(seeds.resolve("a.txt"), "« Le pont est ouvert », a déclaré Jeanne Roussel.");
    Settings settings =
        new Settings(
            seeds,
            folder.resolve("site"),
            templates,
            "Dixit",
            null,
            Rights.FULL,
            false,
            folder.resolve("cache"));
    thread = new Thread(new Preview(settings, new Recorder())::watch);
    thread.start();
  }

  @AfterEach
  void end() throws InterruptedException {
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(20));
    assertThat(thread.isAlive()).isFalse();
  }

  /** Waits for words that hold these. */
  private void await(String words) throws InterruptedException {
    for (String heard = ""; !heard.contains(words); heard = told.take()) {
      // others come before
    }
  }

  @Test
  void buildsAgainUntilItIsEnded() throws Exception {
    await("1 article, 1 claim");
    await("Waiting for a change");

    Files.writeString(seeds.resolve("b.txt"), "« Le pont est fermé », a déclaré Paul Morel.");
    await("2 articles, 2 claims");
    await("Waiting for a change");

    Files.writeString(templates.resolve("home.mustache"), "{{nobody}}");
    await("home.mustache:1:3: error: nothing here is called \"nobody\"");
    await("Waiting for a change");

    Files.delete(templates.resolve("home.mustache"));
    Files.writeString(seeds.resolve("archive.yaml"), "corrections:\n- reject: c-0123456789\n");
    await("archive.yaml:2:3: error: ");
    await("Waiting for a change");

    Files.delete(seeds.resolve("archive.yaml"));
    Files.delete(seeds.resolve("a.txt"));
    await("1 article, 1 claim");
  }

  private final class Recorder implements Listener {
    @Override
    public void progress(String words) {
      told.add(words);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      told.add(diagnostic.toString());
    }
  }
}
