package fr.dixit.claims;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.VerbForm;
import fr.dixit.syntax.VerbGroup;

/** The journalist's conditional: "aurait déclaré", "selon X, il serait parti" (Grevisse § 889). */
final class Hearsay {

  private Hearsay() {}

  /** Whether the cue is in the conditional, or the narrator's own words in the content are. */
  static boolean in(Candidate candidate, Discourse discourse) {
    if (candidate.cue() != null && isConditional(candidate.cue().first(), discourse)) {
      return true;
    }
    for (Stretch part : candidate.content()) {
      for (int i = part.first(); i < part.end(); i++) {
        if (!discourse.isQuoted(i) && isPresumed(i, discourse)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Compound or of being and having: a plain conditional may be a shifted future. */
  private static boolean isPresumed(int token, Discourse discourse) {
    VerbGroup verb = discourse.phrases().verbAt(token);
    return verb != null
        && verb.form() == VerbForm.CONDITIONAL
        && verb.end() - verb.first() > 1
        && !verb.negated();
  }

  private static boolean isConditional(int token, Discourse discourse) {
    VerbGroup verb = discourse.phrases().verbAt(token);
    return verb != null && verb.form() == VerbForm.CONDITIONAL;
  }
}
