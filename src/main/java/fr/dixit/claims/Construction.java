package fr.dixit.claims;

import java.util.List;

/** One way in which French reports speech. */
interface Construction {

  /** The name shown as proof, in kebab case. */
  String rule();

  List<Candidate> find(List<Cue> cues, Discourse discourse);
}
