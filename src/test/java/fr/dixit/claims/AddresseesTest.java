package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.claims.Analyses.Analysed;
import fr.dixit.spec.Corpus;
import fr.dixit.spec.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AddresseesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void tellsToWhomItWasSaidWhereTheWordsDo(Example example) {
    Analysed analysed = Analyses.of(example.phrase());
    List<String> addressees =
        analysed.claims().stream().map(claim -> words(claim, analysed)).toList();
    assertThat(addressees).as(example.toString()).isEqualTo(example.expected());
  }

  private static String words(Claim claim, Analysed analysed) {
    return claim.addressee() == null
        ? "-"
        : analysed.document().article().text().slice(claim.addressee());
  }

  static Stream<Example> examples() {
    return Corpus.of(AddresseesTest.class, "addressees.txt");
  }
}
