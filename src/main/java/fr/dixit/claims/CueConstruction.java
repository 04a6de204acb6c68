package fr.dixit.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A construction around a reporting verb. */
interface CueConstruction extends Construction {

  /** What the verb reports in this construction, or null. */
  @Nullable Candidate at(Cue cue, Discourse discourse);

  @Override
  default List<Candidate> find(List<Cue> cues, Discourse discourse) {
    List<Candidate> found = new ArrayList<>();
    for (Cue cue : cues) {
      Candidate candidate = at(cue, discourse);
      if (candidate != null) {
        found.add(candidate);
      }
    }
    return found;
  }
}
