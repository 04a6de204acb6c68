package fr.dixit.page.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bare words, or a mark around further pieces. Exactly one of {@code words}, {@code claim}, {@code
 * source}, {@code cue} and {@code date} is not null, which is how a template chooses among them.
 *
 * @param first whether the mark begins here
 * @param last whether the mark ends here
 * @param pieces what the mark encloses; empty for bare words
 */
public record Piece(
    @Nullable String words,
    Mark.@Nullable ClaimWords claim,
    Mark.@Nullable SourceWords source,
    Mark.@Nullable CueWords cue,
    Mark.@Nullable DateWords date,
    boolean first,
    boolean last,
    List<Piece> pieces) {

  static Piece of(String words) {
    return new Piece(words, null, null, null, null, true, true, List.of());
  }

  static Piece of(Marker marker, List<Piece> pieces) {
    Mark mark = marker.mark();
    return new Piece(
        null,
        mark instanceof Mark.ClaimWords claim ? claim : null,
        mark instanceof Mark.SourceWords source ? source : null,
        mark instanceof Mark.CueWords cue ? cue : null,
        mark instanceof Mark.DateWords date ? date : null,
        marker.first(),
        marker.last(),
        pieces);
  }
}
