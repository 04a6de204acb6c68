package fr.dixit.claims.construction;

import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A construction around a reporting verb. */
public interface CueConstruction extends Construction {

  /** Subjects that deny what is said of them. */
  Set<String> NOBODY = Set.of("rien", "personne", "aucun", "aucune", "nul", "nulle");

  /** What the verb reports in this construction, or null. */
  @Nullable Candidate at(Cue cue, Discourse discourse);

  /**
   * "on croit", "on dit": nobody in particular says it; only a named origin makes it a claim. "Rien
   * ne démontre", "aucun maire ne dit": nobody says it at all.
   */
  default boolean accepts(Cue cue, Discourse discourse) {
    if (cue.subject() == null) {
      return true;
    }
    String first = discourse.token(cue.subject().first()).folded();
    boolean anybody = cue.subject().phrase() == null && first.equals("on");
    return !anybody && !NOBODY.contains(first);
  }

  @Override
  default List<Candidate> find(List<Cue> cues, Discourse discourse) {
    List<Candidate> found = new ArrayList<>();
    for (Cue cue : cues) {
      Candidate candidate = accepts(cue, discourse) ? at(cue, discourse) : null;
      if (candidate != null) {
        found.add(candidate);
      }
    }
    return found;
  }
}
