package fr.dixit.hostile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.Analysis;
import fr.dixit.claims.Claim;
import fr.dixit.dates.DateMention;
import fr.dixit.mentions.Mention;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.List;

/** What holds for the spans of every analysis. */
final class Spans {

  private final Text text;

  private Spans(Text text) {
    this.text = text;
  }

  static void check(Analysis analysis) {
    new Spans(analysis.article().text()).all(analysis);
  }

  private void all(Analysis analysis) {
    inOrder(analysis.paragraphs());
    inOrder(analysis.sentences());
    inOrder(analysis.dated().mentions().stream().map(DateMention::span).toList());
    words(analysis.mentions().mentions().stream().map(Mention::span).toList());
    for (Claim claim : analysis.claims()) {
      assertThat(claim.content()).isNotEmpty();
      inOrder(claim.content());
      Span source = claim.attribution().mention();
      words(claim.cue() == null ? List.of() : List.of(claim.cue()));
      words(source == null ? List.of() : List.of(source));
      inOrder(claim.dates().stream().map(DateMention::span).toList());
    }
  }

  private void inOrder(List<Span> spans) {
    words(spans);
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  /** Inside the text, something visible at both ends, no half of a character. */
  private void words(List<Span> spans) {
    for (Span span : spans) {
      String words = text.slice(span);
      assertThat(words).as("words at %s", span).isNotEmpty().isEqualTo(words.strip());
      assertThat(Character.isLowSurrogate(words.charAt(0)) && halved(span.start())).isFalse();
      assertThat(halved(span.end())).isFalse();
    }
  }

  private boolean halved(int offset) {
    String value = text.value();
    return offset > 0
        && offset < value.length()
        && Character.isSurrogatePair(value.charAt(offset - 1), value.charAt(offset));
  }
}
