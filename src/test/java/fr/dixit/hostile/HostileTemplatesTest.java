package fr.dixit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.diagnostic.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme that somebody else made reads no file outside its folder. */
class HostileTemplatesTest {

  private static final String SECRET = "canary of a file outside the folder";

  @TempDir Path root;
  private HostileFolder folder;

  @BeforeEach
  void folder() throws IOException {
    folder = new HostileFolder(root);
    Files.writeString(root.resolve("secret.mustache"), SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret",
        "assets/../../secret",
        "{ROOT}/secret",
        "..\\secret",
        "../../../../../../../../{ROOT}/secret"
      })
  void aPartialOutsideTheFolderIsRefused(String name) throws IOException {
    folder.template("rest.mustache", "{{>" + name.replace("{ROOT}", root.toString()) + "}}");
    refuses();
  }

  @Test
  void aTemplateThatIsALinkOutOfTheFolderIsRefused() throws IOException {
    folder.template("rest.mustache", "");
    Path rest = root.resolve("templates/rest.mustache");
    Files.delete(rest);
    Files.createSymbolicLink(rest, root.resolve("secret.mustache"));
    refuses();
  }

  @Test
  void aTemplateThatHoldsItselfIsRefused() throws IOException {
    folder.template("rest.mustache", "{{#rest}}{{>rest}}{{/rest}}{{>rest}}");
    assertThatThrownBy(folder::build).isInstanceOf(DixitException.class);
    assertThat(folder.site()).doesNotExist();
  }

  private void refuses() {
    assertThatThrownBy(folder::build)
        .isInstanceOf(DixitException.class)
        .hasMessageNotContaining("canary");
    assertThat(folder.site()).doesNotExist();
  }
}
