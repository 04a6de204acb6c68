package fr.dixit.claims.construction;

import fr.dixit.claims.construction.attributed.LearnedFrom;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A construction around a reporting verb. */
public interface CueConstruction extends Construction {

  /** What the verb reports in this construction, or null. */
  @Nullable Candidate at(Cue cue, Discourse discourse);

  /**
   * "on croit", "on dit": nobody in particular says it; only {@link LearnedFrom} names an origin.
   */
  default boolean accepts(Cue cue, Discourse discourse) {
    boolean anybody =
        cue.subject() != null
            && cue.subject().phrase() == null
            && discourse.is(cue.subject().first(), "on");
    return !anybody;
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
