package fr.dixit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class GenerateMojoTest {

  @TempDir Path project;
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void seeds() throws IOException {
    Path seeds = Files.createDirectory(project.resolve("seeds"));
    Files.writeString(seeds.resolve("maire.txt"), "Le maire a déclaré que le pont ouvrira mardi.");
  }

  @Test
  @InjectMojo(goal = "generate")
  void generatesTheSite(GenerateMojo mojo) throws Exception {
    prepare(mojo).execute();

    assertThat(project.resolve("site/.dixit-manifest")).exists();
    assertThat(log).anyMatch(line -> line.startsWith("1 article, "));
  }

  @Test
  @InjectMojo(goal = "generate")
  @MojoParameter(name = "skip", value = "true")
  void skipsInOneLine(GenerateMojo mojo) throws Exception {
    prepare(mojo).execute();

    assertThat(log).containsExactly("Skipped, because dixit.skip is set");
    assertThat(project.resolve("site")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "generate")
  @MojoParameter(name = "baseUrl", value = "example.org")
  void failsForWhatTheUserGave(GenerateMojo mojo) throws Exception {
    prepare(mojo);

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("error: the base URL \"example.org\" is not an absolute");
  }

  @Test
  @InjectMojo(goal = "generate")
  void breaksOffForWhatTheDiskRefuses(GenerateMojo mojo) throws Exception {
    Files.createDirectories(project.resolve("site"));
    Files.writeString(project.resolve("site/.dixit-manifest"), "");
    Files.writeString(project.resolve("site/articles"), "a file where a folder must go");
    prepare(mojo);

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("articles")
        .hasMessageContaining("hint: ");
  }

  @Test
  @InjectMojo(goal = "generate")
  void logsWhatIsWrongWithAnArticle(GenerateMojo mojo) throws Exception {
    Files.writeString(project.resolve("seeds/vide.txt"), "");
    prepare(mojo).execute();

    assertThat(log).anyMatch(line -> line.matches("(?s)\\[error\\] .*vide\\.txt: error: .*"));
  }

  private GenerateMojo prepare(GenerateMojo mojo) throws IllegalAccessException {
    MojoExtension.setVariableValueToObject(mojo, "seeds", project.resolve("seeds").toFile());
    MojoExtension.setVariableValueToObject(mojo, "site", project.resolve("site").toFile());
    mojo.setLog(new RecordingLog());
    return mojo;
  }

  private final class RecordingLog extends SystemStreamLog {
    @Override
    public void info(CharSequence words) {
      log.add(words.toString());
    }

    @Override
    public void error(CharSequence words) {
      log.add("[error] " + words);
    }
  }
}
