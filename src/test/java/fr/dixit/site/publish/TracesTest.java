package fr.dixit.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What need not be made again is not, and what need be is. */
class TracesTest {

  @TempDir Path folder;

  private final Map<String, Long> fingerprints = new HashMap<>(Map.of("x", 1L, "y", 2L));
  private final List<String> made = new ArrayList<>();
  private Ledger ledger = Ledger.EMPTY;

  @Test
  void whatIsMadeOfTheSameIsSpared() {
    assertThat(build()).hasToString("2 written, 0 unchanged, 0 removed");
    Ledger first = ledger;
    assertThat(build()).hasToString("0 written, 2 unchanged, 0 removed");
    assertThat(made).containsExactlyInAnyOrder("a.html", "b.html");
    assertThat(ledger.dependencies()).containsExactlyInAnyOrderElementsOf(first.dependencies());
    build();
    assertThat(made).as("spared again by what was noted when it was spared").hasSize(2);
  }

  @Test
  void whatIsMadeOfSomethingElseIsMadeAgain() {
    build();
    fingerprints.put("y", 3L);
    build();
    assertThat(made).hasSize(3).endsWith("b.html");
  }

  @Test
  void whatSomebodyAlteredOrRemovedIsMadeAgain() throws IOException {
    build();
    Files.writeString(folder.resolve("site/a.html"), "A.html");
    assertThat(build()).hasToString("1 written, 1 unchanged, 0 removed");
    Files.delete(folder.resolve("site/b.html"));
    assertThat(build()).hasToString("1 written, 1 unchanged, 0 removed");
    assertThat(Sites.read(folder.resolve("site")))
        .isEqualTo(Map.of("a.html", "a.html", "b.html", "b.html"));
  }

  private Published build() {
    Path site = folder.resolve("site");
    Traces traces = new Traces(ledger, fingerprints::get);
    Target target = Target.of(site, folder.resolve("seeds"));
    Published published =
        new Publisher(target, note -> {})
            .publish(Stream.of(file("a.html", "x"), file("b.html", "x", "y")), traces);
    ledger = traces.ledger();
    return published;
  }

  private SiteFile file(String path, String... dependencies) {
    return new SiteFile(
        path,
        out -> {
          synchronized (made) {
            made.add(path);
          }
          out.write(path.getBytes(StandardCharsets.UTF_8));
        },
        () -> List.of(dependencies));
  }
}
