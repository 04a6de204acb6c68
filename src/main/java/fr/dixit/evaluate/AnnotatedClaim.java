package fr.dixit.evaluate;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.claims.Claim;
import fr.dixit.claims.Kind;
import fr.dixit.text.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a person annotated it, or as Dixit found it.
 *
 * @param content the exact words, in text order; several when an interpolated clause cuts them
 * @param source name of who speaks
 * @param cue the reporting words, or null
 * @param said EDTF date of the act of saying, or null
 * @param optional whether finding it is neither right nor wrong
 */
public record AnnotatedClaim(
    List<String> content,
    String source,
    @Nullable String cue,
    Kind kind,
    @Nullable String said,
    boolean optional) {

  static AnnotatedClaim of(ArchivedClaim archived, Text text) {
    Claim claim = archived.claim();
    return new AnnotatedClaim(
        claim.content().stream().map(text::slice).toList(),
        archived.source().name(),
        claim.cue() == null ? null : text.slice(claim.cue()),
        claim.kind(),
        Objects.toString(claim.said(), null),
        false);
  }

  /** The content on one line, its parts joined by an ellipsis. */
  String words() {
    return String.join(" […] ", content).replaceAll("\\s+", " ");
  }
}
