package fr.dixit;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Analysis;
import fr.dixit.archive.Archive;
import fr.dixit.archive.Redaction;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.archive.relation.Relator;
import fr.dixit.cache.CacheFolder;
import fr.dixit.cache.Memory;
import fr.dixit.correction.ArchiveCuration;
import fr.dixit.correction.CorrectionReader;
import fr.dixit.correction.Corrections;
import fr.dixit.correction.Curation;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.folder.Ingested;
import fr.dixit.ingest.folder.SeedFolder;
import fr.dixit.ingest.folder.Seeds;
import fr.dixit.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** From the seeds to the archive: what articles say, and what people put right in it. */
final class Archiving {

  /**
   * What became of the seeds.
   *
   * @param ofArticles about the seeds and what they hold
   * @param ofCorrections an error for what is wrong, a warning for what no longer applies
   */
  record Archived(Archive archive, List<Diagnostic> ofArticles, List<Diagnostic> ofCorrections) {}

  private final Settings settings;
  private final CacheFolder cache;
  private final Listener listener;
  private final List<Diagnostic> ofArticles = new ArrayList<>();
  private final List<Diagnostic> ofCorrections = new ArrayList<>();

  private Archiving(Settings settings, CacheFolder cache, Listener listener) {
    this.settings = settings;
    this.cache = cache;
    this.listener = listener;
  }

  /**
   * Makes the archive.
   *
   * @throws fr.dixit.diagnostic.DixitException when there are no seeds to read
   */
  static Archived archive(Settings settings, CacheFolder cache, Listener listener) {
    Archiving archiving = new Archiving(settings, cache, listener);
    Archive archive = archiving.archive(new SeedFolder(settings.seeds()).read());
    return new Archived(
        archive, List.copyOf(archiving.ofArticles), List.copyOf(archiving.ofCorrections));
  }

  private Archive archive(Seeds seeds) {
    listener.progress(
        "Reading " + Summary.counted(seeds.seeds().size(), "file") + " in " + settings.seeds());
    Ingested ingested = seeds.ingest();
    ofArticles.addAll(ingested.diagnostics());
    Lexicon lexicon = Lexicon.load();
    Corrections corrections = CorrectionReader.read(ingested.remarks(), ofCorrections::add);
    Curation curation = Curation.of(analyses(ingested.articles(), lexicon), corrections.claims());
    ofCorrections.addAll(curation.diagnostics());
    List<Analysis> published =
        curation.analyses().stream()
            .map(analysis -> Redaction.of(analysis, settings.rights()))
            .toList();
    List<Amendment> amendments = Redaction.of(curation.amendments(), published);
    Archive found =
        Relator.relate(Archivist.archive(published, lexicon, ArchiveCuration.rulings(corrections)));
    ArchiveCuration curated = ArchiveCuration.of(found, corrections, amendments);
    ofCorrections.addAll(curated.diagnostics());
    int corrected = curated.archive().amendments().size();
    if (corrected > 0) {
      listener.progress("Corrected by hand: " + Summary.counted(corrected, "thing"));
    }
    return curated.archive().settled();
  }

  private List<Analysis> analyses(List<Article> articles, Lexicon lexicon) {
    List<Analyst.Read> read = read(articles, lexicon);
    read.forEach(one -> ofArticles.addAll(one.diagnostics()));
    return read.stream().map(Analyst.Read::analysis).filter(Objects::nonNull).toList();
  }

  private List<Analyst.Read> read(List<Article> articles, Lexicon lexicon) {
    Function<Article, Analysis> analyse = Analyst.whenNeeded(lexicon);
    try (Memory<Article, Analysis> memory =
        cache.open("analyses", Article.class, Analysis.class, Analyst.LIBRARIES)) {
      Progress progress =
          new Progress("articles read", articles.size(), listener::step, System::nanoTime);
      return articles.parallelStream()
          .map(article -> Analyst.read(article, one -> memory.get(one, analyse)))
          .peek(read -> progress.one())
          .toList();
    }
  }
}
