package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.claims.Analyses.Analysed;
import fr.dixit.dates.DateMention;
import fr.dixit.mentions.Mention;
import fr.dixit.spec.SeedArticle;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The seed article cut anywhere is analysed without exception, with every span in bounds. */
@Tag("sweep")
@Isolated
class BoundsTest {

  /** A prime, so that the cuts fall on all kinds of characters; the slow tests cut everywhere. */
  private static final int STRIDE = 31;

  private static final String SEED = SeedArticle.text();

  @Test
  void prefixes() {
    offsets(STRIDE).forEach(end -> check(SEED.substring(0, end)));
  }

  @Test
  void suffixes() {
    offsets(STRIDE).forEach(start -> check(SEED.substring(start)));
  }

  @Test
  @Tag("slow")
  void everyPrefix() {
    offsets(1).forEach(end -> check(SEED.substring(0, end)));
  }

  @Test
  @Tag("slow")
  void everySuffix() {
    offsets(1).forEach(start -> check(SEED.substring(start)));
  }

  @Test
  void sameTextSameAnalysis() {
    assertThat(Analyses.of(SEED)).isEqualTo(Analyses.of(SEED));
  }

  @Test
  void sameAnalysisInTurkey() {
    Analysed expected = Analyses.of(SEED);
    Locale locale = Locale.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      assertThat(Analyses.of(SEED)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static IntStream offsets(int stride) {
    return IntStream.iterate(0, offset -> offset <= SEED.length(), offset -> offset + stride);
  }

  private static void check(String text) {
    Analysed analysed = Analyses.of(text);
    for (Claim claim : analysed.claims()) {
      assertThat(claim.content()).as("content of a claim in: %s", text).isNotEmpty();
      checkInOrder(claim.content(), text);
      checkWords(claim.cue() == null ? List.of() : List.of(claim.cue()), text);
      Span source = claim.attribution().mention();
      checkWords(source == null ? List.of() : List.of(source), text);
    }
    checkInOrder(analysed.dated().mentions().stream().map(DateMention::span).toList(), text);
    checkWords(analysed.mentions().mentions().stream().map(Mention::span).toList(), text);
  }

  private static void checkInOrder(List<Span> spans, String text) {
    checkWords(spans, text);
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  /** Words begin and end with something visible, inside the text. */
  private static void checkWords(List<Span> spans, String text) {
    for (Span span : spans) {
      String words = new Text(text).slice(span);
      assertThat(words).as("words at %s in: %s", span, text).isNotEmpty().isEqualTo(words.strip());
    }
  }
}
