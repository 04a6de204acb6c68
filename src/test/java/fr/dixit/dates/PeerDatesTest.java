package fr.dixit.dates;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    assertThat(counted).hasSizeGreaterThan(585);
    assertThat(share(counted)).isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void exceptionsAreFew() throws IOException {
    assertThat(exceptions()).hasSizeLessThan(60);
    assertThat(share(PeerCase.read("A"))).as("with them").isGreaterThanOrEqualTo(0.87);
  }

  @Test
  void ofTranslatedPhrasesAtLeast80InAHundredAgree() throws IOException {
    assertThat(share(PeerCase.read("B"))).isGreaterThanOrEqualTo(0.80);
  }

  /** The counts are those by which the next cause to mend is chosen. */
  @Test
  void everyTranslatedPhraseAgreesOrHasACause() throws IOException {
    assertThat(
            PeerCase.read("B").stream().filter(one -> !one.passes()).map(PeerCase::line).toList())
        .as("lines that disagree: a cause for each, and none for another")
        .containsExactlyInAnyOrderElementsOf(causes().keySet());
    Map<String, Long> counts =
        causes().values().stream().collect(groupingBy(cause -> cause, counting()));
    assertThat(new TreeMap<>(counts)).hasToString("{other-value=80, parts=27, set=4, unread=49}");
  }

  private static Map<Integer, String> causes() throws IOException {
    return rows("peer-translated.tsv", "cause\tline")
        .collect(toMap(row -> Integer.valueOf(row[1]), row -> row[0]));
  }

  @Test
  void everyExceptionIsOne() throws IOException {
    Set<String> agreed =
        PeerCase.read("A").stream().filter(PeerCase::passes).map(PeerCase::text).collect(toSet());
    assertThat(exceptions())
        .as("exceptions that agree after all")
        .doesNotContainAnyElementsOf(agreed);
  }

  private static double share(List<PeerCase> cases) {
    return (double) cases.stream().filter(PeerCase::passes).count() / cases.size();
  }

  private static Set<String> exceptions() throws IOException {
    return rows("peer-exceptions.tsv", "reason\tphrase").map(row -> row[1]).collect(toSet());
  }

  private static Stream<String[]> rows(String file, String header) throws IOException {
    try (var in = PeerDatesTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.equals(header))
          .map(line -> line.split("\t", 2));
    }
  }
}
