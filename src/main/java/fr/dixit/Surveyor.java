package fr.dixit;

import fr.dixit.coverage.Coverage;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.ingest.folder.Ingested;
import fr.dixit.ingest.folder.SeedFolder;
import fr.dixit.lexicon.Lexicon;
import java.nio.file.Path;

/** Finds what the lexicon misses in a folder of articles. */
public final class Surveyor {

  private final Path seeds;
  private final Listener listener;

  public Surveyor(Path seeds, Listener listener) {
    this.seeds = seeds;
    this.listener = listener;
  }

  /**
   * @throws DixitException when there is no such folder
   */
  public Coverage survey() {
    Ingested ingested = new SeedFolder(seeds).read().ingest();
    ingested.diagnostics().forEach(listener::diagnostic);
    Analyst analyst = new Analyst(Lexicon.load());
    return Coverage.of(
        ingested.articles().parallelStream()
            .flatMap(article -> analyst.sightings(article).stream())
            .toList());
  }
}
