package fr.dixit.maven;

import fr.dixit.diagnostic.DixitException;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals share: they can be skipped, and tell the user's faults from the machine's. */
abstract class DixitMojo extends AbstractMojo {

  /** Whether to do nothing. */
  @Parameter(property = "dixit.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, because dixit.skip is set");
      return;
    }
    try {
      run();
    } catch (DixitException e) {
      if (e.getCause() instanceof IOException) {
        throw new MojoExecutionException(e.getMessage(), e);
      }
      throw new MojoFailureException(e.getMessage(), e);
    }
  }

  /**
   * @throws DixitException when what the user gave, or the disk, is wrong
   */
  abstract void run();

  /** Logs each line of what a goal came to. */
  final void report(Object result) {
    result.toString().lines().forEach(getLog()::info);
  }
}
