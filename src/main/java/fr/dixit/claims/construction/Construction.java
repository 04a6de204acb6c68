package fr.dixit.claims.construction;

import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import java.util.List;

/** One way in which French reports speech. */
public interface Construction {

  /** The name shown as proof, in kebab case. */
  String rule();

  List<Candidate> find(List<Cue> cues, Discourse discourse);
}
