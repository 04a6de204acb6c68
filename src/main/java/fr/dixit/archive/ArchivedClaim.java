package fr.dixit.archive;

import fr.dixit.claims.Claim;
import java.util.List;

/**
 * A claim in its place in the archive.
 *
 * @param article id of its article
 * @param source its source; type {@code UNKNOWN} when nobody can tell
 * @param candidates the possible sources of an ambiguous attribution, else empty
 * @param via intermediaries, nearest first
 * @param mentioned ids of the sources and subjects named in the content
 */
public record ArchivedClaim(
    Claim claim,
    String article,
    SourceRef source,
    List<SourceRef> candidates,
    List<SourceRef> via,
    List<String> mentioned,
    List<Relation> relations) {

  public String id() {
    return claim.id();
  }
}
