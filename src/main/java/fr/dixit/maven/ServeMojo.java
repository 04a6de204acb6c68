package fr.dixit.maven;

import fr.dixit.Preview;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates the site and shows it in the browsers of this machine; when an article or a template
 * changes, generates it again and has the browsers load their pages again. Until it is stopped.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends BuildMojo {

  /** Port of the server, or 0 for any that is free. */
  @Parameter(property = "dixit.port", defaultValue = Preview.DEFAULT_PORT)
  private int port;

  @Override
  void run() {
    new Preview(settings(), new MavenListener(getLog())).serve(port);
  }
}
