package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.claims.construction.Construction;
import fr.dixit.claims.construction.Constructions;
import fr.dixit.page.words.Labels;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of a claim is told, in French, which construction found it. */
class RuleExplanationsTest {

  private static final Labels LABELS = Labels.french();

  static Stream<String> rules() {
    return Constructions.ALL.stream().map(Construction::rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyConstructionIsExplained(String rule) {
    assertThat(LABELS.rule(rule))
        .as("%s in lexicon/site/rules.tsv", rule)
        .isNotNull()
        .endsWith(".");
  }
}
