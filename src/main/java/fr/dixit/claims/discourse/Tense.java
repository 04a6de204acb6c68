package fr.dixit.claims.discourse;

import fr.dixit.language.VerbForm;
import java.util.Set;

/** Whether something was said or will be. The narrative future of the press tells what was said. */
public final class Tense {

  private static final Set<String> LATER =
      Set.of("demain", "bientot", "prochainement", "apres-demain");

  private Tense() {}

  /** A future that nothing quoted bears out. */
  public static boolean isToCome(Cue cue) {
    return cue.group().form() == VerbForm.FUTURE;
  }

  /** A future with an adverb that says so. */
  public static boolean isAnnounced(Cue cue, Discourse discourse) {
    int end = cue.words().end();
    return cue.group().form() == VerbForm.FUTURE
        && end < discourse.tokens().size()
        && LATER.contains(discourse.token(end).folded());
  }
}
