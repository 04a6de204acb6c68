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
class EvaluateMojoTest {

  @TempDir Path gold;
  private final RecordingLog log = new RecordingLog();

  @Test
  @InjectMojo(goal = "evaluate")
  void logsTheFigures(EvaluateMojo mojo) throws Exception {
    Files.writeString(gold.resolve("pont.txt"), "« Le pont ouvrira », a déclaré Anne Le Goff.");
    Files.writeString(
        gold.resolve("pont.gold.json"),
        """
        {"claims": [{"content": ["Le pont ouvrira"], "source": "Anne Le Goff",
                     "cue": "a déclaré", "kind": "direct"}], "dates": []}\
        """);

    log.of(mojo, "gold", gold).execute();

    assertThat(log.lines())
        .contains(
            "articles: 1; claims: 1 to be found, 1 found", "attributed       1.000   1.000  1.000");
  }

  @Test
  @InjectMojo(goal = "evaluate")
  void failsWithoutAnnotations(EvaluateMojo mojo) throws Exception {
    log.of(mojo, "gold", gold);

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("error: holds no NAME.gold.json");
  }
}
