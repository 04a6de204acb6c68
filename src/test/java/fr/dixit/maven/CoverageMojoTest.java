package fr.dixit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class CoverageMojoTest {

  @TempDir Path seeds;
  private final RecordingLog log = new RecordingLog();

  @Test
  @InjectMojo(goal = "coverage")
  void logsWhatIsMissing(CoverageMojo mojo) throws Exception {
    Files.writeString(seeds.resolve("pont.txt"), "Le pont de Zorblax ouvrira.");

    log.of(mojo, "seeds", seeds).execute();

    assertThat(log.lines())
        .contains("     1 Zorblax              pont.txt:1:12: Le pont de Zorblax ouvrira.");
  }

  @Test
  @InjectMojo(goal = "coverage")
  void failsWithoutSeeds(CoverageMojo mojo) throws Exception {
    log.of(mojo, "seeds", seeds.resolve("nowhere"));

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("error: no such seeds folder");
  }
}
