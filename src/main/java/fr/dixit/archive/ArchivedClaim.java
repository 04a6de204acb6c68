package fr.dixit.archive;

import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.mentions.Entity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim in its place in the archive.
 *
 * @param article id of its article
 * @param source its source; type {@code UNKNOWN} when nobody can tell
 * @param candidates the possible sources of an ambiguous attribution, else empty
 * @param via intermediaries, nearest first
 * @param mentioned ids of the subjects named in the content
 */
public record ArchivedClaim(
    Claim claim,
    String article,
    SourceRef source,
    List<SourceRef> candidates,
    List<SourceRef> via,
    List<String> mentioned) {

  public String id() {
    return claim.id();
  }

  /**
   * The title or function that the article gives the source: at the claim, else the nearest before
   * it, else the first after it; null when it gives none.
   */
  public @Nullable String role() {
    Attribution attribution = claim.attribution();
    if (attribution instanceof Attribution.Named named) {
      return named.role() != null ? named.role() : nearestRole(named.entity());
    }
    if (attribution instanceof Attribution.ByHand byHand) {
      return nearestRole(byHand.entity());
    }
    return attribution instanceof Attribution.CarriedOver carriedOver
        ? nearestRole(carriedOver.entity())
        : null;
  }

  private @Nullable String nearestRole(Entity speaker) {
    int start = claim.content().get(0).start();
    String nearest = null;
    for (Entity.Role role : speaker.roles()) {
      if (nearest == null || role.span().start() <= start) {
        nearest = role.words();
      }
    }
    return nearest;
  }
}
