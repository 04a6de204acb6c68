package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.claims.Analyses.Analysed;
import fr.dixit.dates.DateMention;
import fr.dixit.language.Document;
import fr.dixit.spec.SeedArticle;
import fr.dixit.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The seed article against the gold file: all its claims with their sources, all its dates. */
class SeedGoldTest {

  private static Analysed seed;
  private static List<String> gold;

  @BeforeAll
  static void analyse() throws IOException {
    seed = Analyses.of(SeedArticle.text());
    try (InputStream in = SeedGoldTest.class.getResourceAsStream("/fr/dixit/seed.gold")) {
      gold = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void findsEveryClaimAndNoOther() {
    List<String> found = new ArrayList<>();
    seed.claims().forEach(claim -> found.add(drawn(claim)));
    List<String> optional = gold("optional | ").stream().map(SeedGoldTest::content).toList();
    found.removeIf(claim -> optional.contains(content(claim)));
    assertThat(found).containsExactlyElementsOf(gold("claim | "));
  }

  @Test
  void findsEveryDateAndNoOther() {
    assertThat(seed.dated().mentions())
        .extracting(SeedGoldTest::drawn)
        .containsExactlyElementsOf(gold("date | "));
  }

  private static String content(String drawn) {
    return drawn.substring(0, drawn.indexOf(" | "));
  }

  private static List<String> gold(String kind) {
    return gold.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .toList();
  }

  private static String drawn(Claim claim) {
    Document document = seed.document();
    return String.join(
        " | ",
        claim.content().stream()
            .map(span -> document.text().slice(span))
            .collect(Collectors.joining(" // ")),
        slice(claim.cue()),
        source(claim.attribution()),
        claim.kind().name().toLowerCase(Locale.ROOT),
        Objects.toString(claim.said(), "-"));
  }

  private static String source(Attribution attribution) {
    if (attribution instanceof Attribution.Named named) {
      return named.entity().name();
    }
    if (attribution instanceof Attribution.CarriedOver carried) {
      return carried.entity().name();
    }
    return attribution instanceof Attribution.Anonymous ? "anonyme" : "unknown";
  }

  private static String drawn(DateMention date) {
    String text = seed.document().text().value();
    String words = slice(date.span());
    int nth = text.substring(0, date.span().start()).split(words, -1).length - 1;
    return String.join(" | ", words, Integer.toString(nth), Objects.toString(date.value(), "-"));
  }

  private static String slice(@Nullable Span span) {
    return span == null ? "-" : seed.document().text().slice(span);
  }
}
