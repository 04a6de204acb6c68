package fr.dixit.claims;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Construction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.CueFinder;
import fr.dixit.claims.discourse.Discourse;
import java.util.ArrayList;
import java.util.List;

/**
 * From an annotated document to its claims: reporting verbs are found, every construction is tried,
 * one reading of each stretch is kept, and what is kept is given its source, date and proof.
 */
public final class ClaimFinder {

  private ClaimFinder() {}

  /** The claims of an article in text order; none twice. */
  public static List<Claim> find(Discourse discourse) {
    List<Cue> cues = new CueFinder(discourse).find();
    List<Candidate> candidates = new ArrayList<>();
    for (Construction construction : Constructions.ALL) {
      candidates.addAll(construction.find(cues, discourse));
    }
    List<Candidate> trimmed = new Trimming(discourse).apply(candidates);
    return new Claims(discourse).of(Selection.of(trimmed));
  }
}
