package fr.dixit.claims;

import fr.dixit.language.Document;
import fr.dixit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a corpus draws it: content, cue, source words and kind, parted by " | ", and the rule
 * when it is not the corpus's own. " // " parts a content that is cut in two, "-" is nothing.
 */
record ExpectedClaim(String content, String cue, String source, String kind, String rule) {

  static ExpectedClaim parse(String line, String rule) {
    String[] columns = line.split(" \\| ");
    if (columns.length < 4 || columns.length > 5) {
      throw new IllegalStateException("content | cue | source | kind, not: " + line);
    }
    return new ExpectedClaim(
        columns[0], columns[1], columns[2], columns[3], columns.length > 4 ? columns[4] : rule);
  }

  static ExpectedClaim of(Claim claim, Document document) {
    return new ExpectedClaim(
        claim.content().stream()
            .map(span -> document.text().slice(span))
            .collect(Collectors.joining(" // ")),
        slice(claim.cue(), document),
        slice(claim.attribution().mention(), document),
        claim.kind().name().toLowerCase(Locale.ROOT),
        claim.rule());
  }

  private static String slice(@Nullable Span span, Document document) {
    return span == null ? "-" : document.text().slice(span);
  }

  /** What is wrong with the claim found instead: the first thing that differs. */
  String difference(ExpectedClaim found) {
    return !content.equals(found.content)
        ? "extent"
        : !cue.equals(found.cue)
            ? "cue"
            : !source.equals(found.source) ? "source" : !kind.equals(found.kind) ? "kind" : "rule";
  }

  /** The one among those found that was meant for this: the same content, or one that shares it. */
  @Nullable ExpectedClaim meant(List<ExpectedClaim> found) {
    return found.stream()
        .filter(other -> other.content.equals(content))
        .findFirst()
        .orElseGet(() -> found.stream().filter(this::overlaps).findFirst().orElse(null));
  }

  private boolean overlaps(ExpectedClaim other) {
    return other.content.contains(content)
        || content.contains(other.content)
        || other.cue.equals(cue);
  }

  @Override
  public String toString() {
    return String.join(" | ", content, cue, source, kind, rule);
  }
}
