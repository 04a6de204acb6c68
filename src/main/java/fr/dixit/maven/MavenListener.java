package fr.dixit.maven;

import fr.dixit.Listener;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log of a build. */
record MavenListener(Log log) implements Listener {

  @Override
  public void progress(String words) {
    log.info(words);
  }

  /** A log file has no use for it. */
  @Override
  public void step(String words) {
    if (System.console() != null) {
      log.info(words);
    }
  }

  @Override
  public void failure(DixitException failure) {
    log.error(failure.getMessage());
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    String words = diagnostic.toString();
    switch (diagnostic.severity()) {
      case NOTE -> log.info(words);
      case WARNING -> log.warn(words);
      case ERROR -> log.error(words);
    }
  }
}
