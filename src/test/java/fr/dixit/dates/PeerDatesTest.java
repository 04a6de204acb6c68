package fr.dixit.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Other projects' phrases, each with its reference date. */
class PeerDatesTest {

  @BeforeAll
  static void casesAreThere() {
    assumeTrue(Files.exists(PeerCase.FILE), "no phrases of other projects at " + PeerCase.FILE);
  }

  @Test
  void ofWhatPeersAssertAtLeast96InAHundredAgree() throws IOException {
    Set<String> exceptions = exceptions();
    List<PeerCase> counted =
        PeerCase.read("A").stream().filter(one -> !exceptions.contains(one.text())).toList();
    assertThat(counted).hasSizeGreaterThan(570);
    assertThat(share(counted)).isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void ofTranslatedPhrasesAtLeast80InAHundredAgree() throws IOException {
    assertThat(share(PeerCase.read("B"))).isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void everyExceptionIsOne() throws IOException {
    Set<String> agreed =
        PeerCase.read("A").stream()
            .filter(PeerCase::passes)
            .map(PeerCase::text)
            .collect(Collectors.toSet());
    assertThat(exceptions())
        .as("exceptions that agree after all")
        .doesNotContainAnyElementsOf(agreed);
  }

  private static double share(List<PeerCase> cases) {
    return (double) cases.stream().filter(PeerCase::passes).count() / cases.size();
  }

  private static Set<String> exceptions() throws IOException {
    try (var in = PeerDatesTest.class.getResourceAsStream("peer-exceptions.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.equals("reason\tphrase"))
          .map(line -> line.substring(line.indexOf('\t') + 1))
          .collect(Collectors.toSet());
    }
  }
}
