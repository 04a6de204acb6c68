package fr.dixit;

import fr.dixit.coverage.Coverage;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.ingest.Ingested;
import fr.dixit.ingest.Seed;
import fr.dixit.ingest.SeedFolder;
import fr.dixit.ingest.Seeds;
import fr.dixit.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

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
    Seeds found = new SeedFolder(seeds).read();
    List<Ingested> ingested = found.seeds().parallelStream().map(Seed::ingest).toList();
    found.diagnostics().forEach(listener::diagnostic);
    ingested.forEach(one -> one.diagnostics().forEach(listener::diagnostic));
    Analyst analyst = new Analyst(Lexicon.load());
    return Coverage.of(
        ingested.parallelStream()
            .map(Ingested::article)
            .filter(Objects::nonNull)
            .flatMap(article -> analyst.sightings(article).stream())
            .toList());
  }
}
