package fr.dixit.correction;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Archive;
import fr.dixit.archive.identity.ruling.Ruling;
import fr.dixit.diagnostic.Diagnostic;
import java.util.List;

/**
 * The archive, put right.
 *
 * @param diagnostics an error for what is wrong, a warning for what no longer applies
 */
public record ArchiveCuration(Archive archive, List<Diagnostic> diagnostics) {

  /** What the corrections say of who is who; the archive must be made with it. */
  public static List<Ruling> rulings(Corrections corrections) {
    return SourceCurator.rulings(corrections.sources());
  }

  /**
   * Applies the corrections of sources and relations.
   *
   * @param archive made with {@link #rulings}, its claims put right and related
   * @param ofClaims what was changed of the claims
   */
  public static ArchiveCuration of(
      Archive archive, Corrections corrections, List<Amendment> ofClaims) {
    if (corrections.isEmpty()) {
      return new ArchiveCuration(archive, List.of());
    }
    Outcome outcome = new Outcome(ofClaims);
    SourceCurator sources = new SourceCurator(archive, outcome);
    corrections.sources().forEach(sources::apply);
    RelationCurator relations = new RelationCurator(archive, outcome);
    corrections.relations().forEach(relations::apply);
    return new ArchiveCuration(
        archive.with(
            sources.stated(archive.sources()), relations.relations(), outcome.amendments()),
        outcome.diagnostics());
  }
}
