package fr.dixit.maven;

import fr.dixit.Dixit;
import fr.dixit.Settings;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Verifies articles, what is stated about them, corrections, templates, theme, and the links of the
 * site that they give. Lists everything that is wrong and writes no page.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends BuildMojo {

  @Override
  void run() {
    Settings settings = settings();
    report(new Dixit(settings, new MavenListener(getLog())).check().orFail(settings.wrongFrom()));
  }
}
