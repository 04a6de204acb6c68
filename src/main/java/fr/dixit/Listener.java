package fr.dixit;

import fr.dixit.diagnostic.Diagnostic;

/** Hears of a build while it runs. */
public interface Listener {

  /** What the build has come to, in a few words. */
  void progress(String words);

  /** What is wrong or noteworthy in the user's files; the build goes on. */
  void diagnostic(Diagnostic diagnostic);
}
