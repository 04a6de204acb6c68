package fr.dixit;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;

/** Hears of a build while it runs. */
public interface Listener {

  /** What the build has come to, in a few words. */
  void progress(String words);

  /** How far a long build has come: of no use when it is over. */
  default void step(String words) {}

  /** Why a build failed, when that is not the end: others may follow. */
  default void failure(DixitException failure) {
    progress(failure.getMessage());
  }

  /** What is wrong or noteworthy in the user's files; the build goes on. */
  void diagnostic(Diagnostic diagnostic);
}
