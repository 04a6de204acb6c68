package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile texts cost no more than long ones; the limit only keeps a hang from stopping the build.
 */
@Tag("sweep")
class PathologicalTest {

  private static final Duration HANG = Duration.ofSeconds(20);

  @ParameterizedTest
  @MethodSource("longTexts")
  void isAnalysedInTime(String text) {
    assertThat(assertTimeoutPreemptively(HANG, () -> Analyses.of(text))).isNotNull();
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("hugeTexts")
  void isAnalysedInTimeHoweverLong(String text) {
    assertThat(assertTimeoutPreemptively(HANG, () -> Analyses.of(text))).isNotNull();
  }

  static Stream<Named<String>> longTexts() {
    return texts(20);
  }

  static Stream<Named<String>> hugeTexts() {
    return texts(1);
  }

  /**
   * @param part of how many the texts are one
   */
  private static Stream<Named<String>> texts(int part) {
    return Stream.of(
        Named.of("opening marks", "« ".repeat(100_000 / part)),
        Named.of("glued opening marks", "«".repeat(100_000 / part)),
        Named.of("closing marks", "» ".repeat(100_000 / part)),
        Named.of("straight marks", "\" ".repeat(100_000 / part)),
        Named.of("clitics", "a" + "-t-il".repeat(20_000 / part)),
        Named.of("elisions", "l'".repeat(50_000 / part)),
        Named.of("apostrophes", "' ".repeat(100_000 / part)),
        Named.of("marks that open each line", "« oui\n".repeat(20_000 / part)),
        Named.of("quotations in a line", "« oui », ".repeat(20_000 / part)),
        Named.of("commas", ",".repeat(50_000 / part)),
        Named.of("words and commas", "la maire, ".repeat(20_000 / part)),
        Named.of("full stops", ". ".repeat(50_000 / part)),
        Named.of("ellipses", ".".repeat(100_000 / part)),
        Named.of("hyphens", "a-".repeat(50_000 / part)),
        Named.of("parentheses", "(".repeat(10_000 / part) + "oui" + ")".repeat(10_000 / part)),
        Named.of("que", "que ".repeat(20_000 / part)),
        Named.of("complements of complements", "le maire de ".repeat(20_000 / part)),
        Named.of("auxiliaries", "a été ".repeat(20_000 / part)),
        Named.of("adverbs", "encore ".repeat(20_000 / part)),
        Named.of("names", "Alix Morel ".repeat(10_000 / part)),
        Named.of("one name in many lines", "Alix Morel a parlé.\n".repeat(5_000 / part)),
        Named.of("dates", "le 3 mai 2020 ".repeat(2_000 / part)),
        Named.of("clauses in clauses", "la maire dit que ".repeat(12_500 / part)),
        Named.of("attributions of attributions", "selon la maire, ".repeat(16_000 / part)),
        Named.of("relatives and attributions", "qui, selon la maire, ".repeat(12_500 / part)),
        Named.of("adjectives", "grand ".repeat(50_000 / part)),
        Named.of("participles", "dénoncé ".repeat(50_000 / part)),
        Named.of("participles and que", "estimant que, ".repeat(25_000 / part)),
        Named.of("gerunds", "en disant que ".repeat(16_000 / part)),
        Named.of("an endless interview", "Que faire ?\nAlix Morel : rien.\n".repeat(8_000 / part)),
        Named.of("an endless dialogue", "— Je sais, dit la maire.\n".repeat(8_000 / part)),
        Named.of("quotations with cues", "« oui », dit-il, ".repeat(12_500 / part)),
        Named.of("digits", "9".repeat(100_000 / part)),
        Named.of("one long word", "a".repeat(1_000_000 / part)),
        Named.of("accents", "e" + "\u0301".repeat(100_000 / part)),
        Named.of("halves of characters", "\uD83D".repeat(100_000 / part)),
        Named.of("line breaks", "\n".repeat(100_000 / part)));
  }
}
