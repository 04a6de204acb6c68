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
import fr.dixit.ingest.folder.Remark;
import fr.dixit.ingest.folder.SeedFolder;
import fr.dixit.ingest.folder.Seeds;
import fr.dixit.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
  private final Lexicon lexicon = Lexicon.load();
  private final Function<Article, Analysis> analyse = Analyst.whenNeeded(lexicon);
  private final Relator relator = new Relator();
  private @Nullable Joined last;

  /**
   * An archive of which nothing was corrected.
   *
   * @param versions of the analyses that it was made of
   */
  private record Joined(List<Long> versions, Archive archive) {}

  /** Who archives again and again loads dictionaries once, and joins only what is new. */
  Archiving(Settings settings) {
    this.settings = settings;
  }

  /**
   * Makes the archive.
   *
   * @throws fr.dixit.diagnostic.DixitException when there are no seeds to read
   */
  Archived archive(CacheFolder cache, Listener listener) {
    Seeds seeds = new SeedFolder(settings.seeds()).read();
    listener.progress(
        "Reading " + Summary.counted(seeds.seeds().size(), "file") + " in " + settings.seeds());
    Ingested ingested = seeds.ingest();
    List<Diagnostic> ofArticles = new ArrayList<>(ingested.diagnostics());
    List<Diagnostic> ofCorrections = new ArrayList<>();
    List<Analyst.Read> read = read(ingested.articles(), cache, listener);
    read.forEach(one -> ofArticles.addAll(one.diagnostics()));
    List<Analysis> analyses =
        read.stream().map(Analyst.Read::analysis).filter(Objects::nonNull).toList();
    Archive archive = archive(analyses, ingested.remarks(), ofCorrections);
    int corrected = archive.amendments().size();
    if (corrected > 0) {
      listener.progress("Corrected by hand: " + Summary.counted(corrected, "thing"));
    }
    return new Archived(archive, List.copyOf(ofArticles), List.copyOf(ofCorrections));
  }

  /** What nobody corrects is not joined again while no article changes. */
  private Archive archive(
      List<Analysis> analyses, List<Remark> remarks, List<Diagnostic> diagnostics) {
    List<Long> versions = analyses.stream().map(Analysis::version).toList();
    if (last != null && remarks.isEmpty() && last.versions().equals(versions)) {
      return last.archive();
    }
    Corrections corrections = CorrectionReader.read(remarks, diagnostics::add);
    Archive archive = archive(analyses, corrections, diagnostics);
    last = remarks.isEmpty() ? new Joined(versions, archive) : null;
    return archive;
  }

  private Archive archive(
      List<Analysis> analyses, Corrections corrections, List<Diagnostic> diagnostics) {
    Curation curation = Curation.of(analyses, corrections.claims());
    diagnostics.addAll(curation.diagnostics());
    List<Analysis> published =
        curation.analyses().stream()
            .map(analysis -> Redaction.of(analysis, settings.rights()))
            .toList();
    List<Amendment> amendments = Redaction.of(curation.amendments(), published);
    Archive found =
        relator.relate(Archivist.archive(published, lexicon, ArchiveCuration.rulings(corrections)));
    ArchiveCuration curated = ArchiveCuration.of(found, corrections, amendments);
    diagnostics.addAll(curated.diagnostics());
    return curated.archive().settled();
  }

  private List<Analyst.Read> read(List<Article> articles, CacheFolder cache, Listener listener) {
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
