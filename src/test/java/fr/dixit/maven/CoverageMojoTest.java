package fr.dixit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class CoverageMojoTest {

  @TempDir Path seeds;
  private final List<String> log = new ArrayList<>();

  @Test
  @InjectMojo(goal = "coverage")
  void logsWhatIsMissing(CoverageMojo mojo) throws Exception {
    Files.writeString(seeds.resolve("pont.txt"), "Le pont de Zorblax ouvrira.");

    prepare(mojo, seeds).execute();

    assertThat(log)
        .contains("     1 Zorblax              pont.txt:1:12: Le pont de Zorblax ouvrira.");
  }

  @Test
  @InjectMojo(goal = "coverage")
  void failsWithoutSeeds(CoverageMojo mojo) throws Exception {
    prepare(mojo, seeds.resolve("nowhere"));

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("error: no such seeds folder");
  }

  private CoverageMojo prepare(CoverageMojo mojo, Path folder) throws IllegalAccessException {
    MojoExtension.setVariableValueToObject(mojo, "seeds", folder.toFile());
    mojo.setLog(new RecordingLog());
    return mojo;
  }

  private final class RecordingLog extends SystemStreamLog {
    @Override
    public void info(CharSequence words) {
      log.add(words.toString());
    }
  }
}
