package fr.dixit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** YAML that would run, grow or read elsewhere is refused by name, and costs only its sidecar. */
class HostileSidecarTest {

  private static final Duration HANG = Duration.ofSeconds(60);

  @TempDir static Path root;
  private static HostileFolder folder;

  @BeforeAll
  static void build() throws IOException {
    folder = new HostileFolder(root);
    for (Map.Entry<String, String> sidecar : sidecars().entrySet()) {
      folder.seed(sidecar.getKey() + ".txt", HostileFolder.HARMLESS);
      folder.seed(sidecar.getKey() + ".yaml", sidecar.getValue());
    }
    assertTimeoutPreemptively(HANG, folder::build);
  }

  private static Map<String, String> sidecars() {
    Map<String, String> sidecars = new LinkedHashMap<>();
    sidecars.put("laughs", laughs());
    sidecars.put("itself", "title: &a [*a]\n");
    sidecars.put("engine", "title: !!javax.script.ScriptEngineManager [!!java.net.URL [x]]\n");
    sidecars.put("file", "title: !!java.io.File /etc/passwd\n");
    sidecars.put("binary", "title: !!binary Y2FuYXJ5\n");
    sidecars.put("lists", "title: " + "[".repeat(200_000));
    sidecars.put("dashes", "- ".repeat(200_000));
    sidecars.put("maps", "{a: ".repeat(200_000));
    sidecars.put("large", "title: " + "a".repeat(2 << 20));
    sidecars.put(
        "keys", IntStream.range(0, 20_000).mapToObj(i -> "k" + i + ": v\n").collect(all()));
    sidecars.put("zero", "title: a\0b\n");
    sidecars.put("bell", "title: \"a\u0007b\"\n");
    sidecars.put("entity", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>\n");
    return sidecars;
  }

  /** Ten times ten times ten … */
  private static String laughs() {
    return "title: &a0 [ha]\n"
        + IntStream.range(1, 30)
            .mapToObj(i -> "a%d: &a%d [%sha]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)))
            .collect(all());
  }

  private static java.util.stream.Collector<CharSequence, ?, String> all() {
    return Collectors.joining();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          laughs | :2:10: error: is not valid YAML: it names a value to repeat it (*a0)
          itself | :1:12: error: is not valid YAML: it names a value to repeat it (*a)
          engine | :1:8: error: “title” has no plain value
          file   | :1:8: error: “title” has no plain value
          binary | :1:8: error: “title” has no plain value
          lists  | :1:27: error: is not valid YAML: it is nested too deeply
          dashes | :1:41: error: is not valid YAML: it is nested too deeply
          maps   | :1:81: error: is not valid YAML: it is nested too deeply
          large  | : error: cannot be read: it is larger than 1 MB
          keys   | :20000:1: error: unknown key “k19999”
          zero   | : error: is binary data, not text
          bell   | :1:10: error: is not valid YAML: a character that YAML does not allow
          entity | :1:1: error: is not a list of keys with values
          """)
  void isRefusedWhereItIsWrong(String name, String diagnostic) {
    assertThat(folder.diagnostics())
        .anyMatch(one -> one.startsWith(folder.seeds() + "/" + name + ".yaml" + diagnostic));
    assertThat(folder.files()).containsKey("articles/" + name + ".html");
  }

  @Test
  void noDiagnosticIsLong() {
    assertThat(folder.diagnostics()).allMatch(one -> one.length() < 1000);
  }

  @Test
  void nothingOfItIsOnAPage() {
    assertThat(Intrusions.in(folder.files())).isEmpty();
    assertThat(folder.files().values()).noneMatch(content -> content.contains("canary"));
  }
}
