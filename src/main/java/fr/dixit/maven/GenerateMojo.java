package fr.dixit.maven;

import fr.dixit.Dixit;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Generates a static site from a folder of French press articles: who said what, when, and where it
 * can be read.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends BuildMojo {

  @Override
  void run() {
    report(new Dixit(settings(), new MavenListener(getLog())).generate());
  }
}
