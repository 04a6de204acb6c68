package fr.dixit.maven;

import fr.dixit.Settings;
import fr.dixit.Surveyor;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists what the lexicon misses in a folder of articles: verbs beside a quotation, nouns after
 * "selon", names; each with its count and an example.
 */
@Mojo(name = "coverage", requiresProject = false, threadSafe = true)
public final class CoverageMojo extends DixitMojo {

  /** Folder of the articles. */
  @Parameter(property = "dixit.seeds", defaultValue = "${basedir}/" + Settings.DEFAULT_SEEDS)
  private File seeds;

  @Override
  void run() {
    report(new Surveyor(seeds.toPath(), new MavenListener(getLog())).survey());
  }
}
