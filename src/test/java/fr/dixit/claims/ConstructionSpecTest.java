package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.claims.Analyses.Analysed;
import fr.dixit.spec.Corpus;
import fr.dixit.spec.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construction has its corpus: what it must find, and what no construction may find. */
@Tag("sweep")
class ConstructionSpecTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void findsWhatIsExpectedAndNothingElse(Example example) {
    Analysed analysed = Analyses.of(example.phrase());
    List<ExpectedClaim> found = new ArrayList<>();
    analysed.claims().forEach(claim -> found.add(ExpectedClaim.of(claim, analysed.document())));
    String rule = example.file().replaceFirst(".*/", "").replace(".txt", "");
    List<ExpectedClaim> missing = new ArrayList<>();
    for (String line : example.expected()) {
      ExpectedClaim expected = ExpectedClaim.parse(line, rule);
      if (!found.remove(expected)) {
        missing.add(expected);
      }
    }
    List<String> complaints = new ArrayList<>();
    missing.forEach(expected -> complaints.add(complaint(expected, found)));
    found.forEach(claim -> complaints.add("spurious: " + claim));
    assertThat(complaints).as(example.toString()).isEmpty();
  }

  /** What is wrong; what was found instead is taken from the list. */
  private static String complaint(ExpectedClaim expected, List<ExpectedClaim> found) {
    ExpectedClaim meant = expected.meant(found);
    if (meant == null) {
      return "nothing found: " + expected;
    }
    found.remove(meant);
    return expected.difference(meant) + ": " + expected + "\n    but found: " + meant;
  }

  /** A construction without a corpus fails here, for its file is not there. */
  static Stream<Example> examples() {
    return Constructions.ALL.stream()
        .flatMap(
            construction -> Corpus.of(ConstructionSpecTest.class, construction.rule() + ".txt"));
  }
}
