package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.relation.Relator;
import fr.dixit.claims.construction.Construction;
import fr.dixit.page.words.Labels;
import fr.dixit.page.words.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader is told, in French, how each claim was found, and each relation of two. */
class RuleExplanationsTest {

  private static final Labels LABELS = Labels.in(Language.FRENCH);

  static Stream<String> rules() {
    return Stream.concat(
        Constructions.ALL.stream().map(Construction::rule), Relator.RULES.stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsExplained(String rule) {
    assertThat(LABELS.rule(rule))
        .as("%s in lexicon/site/rules.tsv", rule)
        .isNotNull()
        .endsWith(".");
  }
}
