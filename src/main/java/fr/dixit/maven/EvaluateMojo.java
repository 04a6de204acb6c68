package fr.dixit.maven;

import fr.dixit.Evaluator;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Measures how well claims and dates are found in articles that people annotated: precision,
 * recall, F1, and every mistake.
 */
@Mojo(name = "evaluate", requiresProject = false, threadSafe = true)
public final class EvaluateMojo extends DixitMojo {

  /**
   * Folder of the annotated articles: <code>NAME.txt</code>, each with its
   * <code>NAME.gold.json</code>.
   */
  @Parameter(property = "dixit.gold", defaultValue = "${basedir}/gold")
  private File gold;

  @Override
  void run() {
    report(new Evaluator(gold.toPath()).evaluate());
  }
}
