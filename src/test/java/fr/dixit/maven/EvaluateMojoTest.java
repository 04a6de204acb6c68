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
class EvaluateMojoTest {

  @TempDir Path gold;
  private final List<String> log = new ArrayList<>();

  @Test
  @InjectMojo(goal = "evaluate")
  void logsTheFigures(EvaluateMojo mojo) throws Exception {
    Files.writeString(gold.resolve("pont.txt"), "« Le pont ouvrira », a déclaré Anne Le Goff.");
    Files.writeString(
        gold.resolve("pont.gold.json"),
        """
        {"claims": [{"content": ["Le pont ouvrira"], "source": "Anne Le Goff",
                     "cue": "a déclaré", "kind": "direct"}], "dates": []}""");

    prepare(mojo).execute();

    assertThat(log)
        .contains(
            "articles: 1; claims: 1 to be found, 1 found",
            "attributed       1.000   1.000  1.000");
  }

  @Test
  @InjectMojo(goal = "evaluate")
  void failsWithoutAnnotations(EvaluateMojo mojo) throws Exception {
    prepare(mojo);

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("error: holds no NAME.gold.json");
  }

  private EvaluateMojo prepare(EvaluateMojo mojo) throws IllegalAccessException {
    MojoExtension.setVariableValueToObject(mojo, "gold", gold.toFile());
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
