package fr.dixit.maven;

import fr.dixit.Preview;
import org.apache.maven.plugins.annotations.Mojo;

/** Generates the site, and again whenever an article or a template changes, until it is stopped. */
@Mojo(name = "watch", requiresProject = false, threadSafe = true)
public final class WatchMojo extends BuildMojo {

  @Override
  void run() {
    new Preview(settings(), new MavenListener(getLog())).watch();
  }
}
