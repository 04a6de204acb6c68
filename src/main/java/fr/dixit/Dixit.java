package fr.dixit;

import fr.dixit.archive.Analysis;
import fr.dixit.archive.Archive;
import fr.dixit.archive.Archivist;
import fr.dixit.archive.Redaction;
import fr.dixit.archive.relation.Relator;
import fr.dixit.cache.CacheFolder;
import fr.dixit.cache.Memory;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.folder.Ingested;
import fr.dixit.ingest.folder.SeedFolder;
import fr.dixit.ingest.folder.Seeds;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.page.Imprint;
import fr.dixit.page.PlannedPage;
import fr.dixit.page.layout.PageLayout;
import fr.dixit.site.SiteFile;
import fr.dixit.site.crawl.Sitemap;
import fr.dixit.site.data.DataFiles;
import fr.dixit.site.feed.FeedFiles;
import fr.dixit.site.publish.Publisher;
import fr.dixit.site.publish.Target;
import fr.dixit.site.render.Renderer;
import fr.dixit.site.search.SearchFiles;
import fr.dixit.site.theme.Theme;
import fr.dixit.site.theme.ThemeFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns a folder of French press articles into an archive of who said what, when, and where it can
 * be read.
 *
 * <pre>
 * seeds/ ──ingest──▶ Article ──language──▶ Document ──syntax──▶ Phrases
 *                                                                  │ dates, mentions
 *                                                                  ▼
 * Archive ◀──archive── Analysis ◀── List&lt;Claim> ◀──claims── Dated, Mentions
 *    │
 *    ├──page──▶ PlannedPage ──site.render──▶ SiteFile ──site.publish──▶ site/
 *    ├──────────site.search─────────────────▶
 *    └──────────site.data───────────────────▶
 * </pre>
 *
 * <p>Articles are analysed one at a time, in parallel, by {@link Analyst}: a pure function. The
 * archive joins them in the order of their files. Pages are rendered in parallel, one at a time.
 * Only the first and the last arrow touch the disk; all between are immutable values. The same
 * seeds give the same bytes on every machine.
 */
public final class Dixit {

  private final Settings settings;
  private final Listener listener;

  public Dixit(Settings settings, Listener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * Builds the site.
   *
   * @throws DixitException when the settings, a template or the disk are wrong, or, under {@code
   *     strict}, an article; nothing in the site's folder has then changed, unless it is the disk
   */
  public Summary generate() {
    long start = System.nanoTime();
    Target target = Target.of(settings.site(), settings.seeds());
    Renderer renderer = new Renderer(settings.templates());
    Theme theme = ThemeFile.read(settings.templates(), renderer.styleSheet());
    Lexicon lexicon = Lexicon.load();
    List<Analysis> analyses = analyse(new SeedFolder(settings.seeds()).read(), lexicon);
    Archive archive = Relator.relate(Archivist.archive(analyses, lexicon));
    listener.progress("Writing the pages into " + settings.site());
    var published =
        new Publisher(target, listener::diagnostic).publish(render(archive, renderer, theme));
    return Summary.of(archive, published, Duration.ofNanos(System.nanoTime() - start));
  }

  private List<Analysis> analyse(Seeds seeds, Lexicon lexicon) {
    listener.progress(
        "Reading " + Summary.counted(seeds.seeds().size(), "file") + " in " + settings.seeds());
    Ingested ingested = seeds.ingest();
    List<Analyst.Read> read = analyse(ingested.articles(), lexicon);
    List<Diagnostic> diagnostics = new ArrayList<>(ingested.diagnostics());
    read.forEach(one -> diagnostics.addAll(one.diagnostics()));
    report(diagnostics);
    return read.stream()
        .map(Analyst.Read::analysis)
        .filter(Objects::nonNull)
        .map(analysis -> Redaction.of(analysis, settings.rights()))
        .toList();
  }

  private List<Analyst.Read> analyse(List<Article> articles, Lexicon lexicon) {
    List<Path> others = List.of(settings.seeds(), settings.site());
    CacheFolder cache = CacheFolder.of(settings.cache(), others, listener::diagnostic);
    Function<Article, Analysis> analyse = Analyst.whenNeeded(lexicon);
    try (Memory<Article, Analysis> memory =
        cache.open("analyses", Article.class, Analysis.class, Analyst.LIBRARIES)) {
      Progress progress = progress("articles read", articles.size());
      return articles.parallelStream()
          .map(article -> Analyst.read(article, one -> memory.get(one, analyse)))
          .peek(read -> progress.one())
          .toList();
    }
  }

  private void report(List<Diagnostic> diagnostics) {
    diagnostics.forEach(listener::diagnostic);
    long errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
    if (settings.strict() && errors > 0) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR,
              settings.seeds().toString(),
              errors + (errors == 1 ? " error" : " errors") + " in the articles, see above",
              "put them right, or build without strict to leave these articles out"));
    }
  }

  private Stream<SiteFile> render(Archive archive, Renderer renderer, Theme theme) {
    Imprint imprint = settings.imprint(theme);
    PageLayout layout = new PageLayout(archive, imprint);
    renderer.rehearse(layout.samples());
    Progress progress = progress("pages made", (int) layout.pages().count());
    return Stream.of(
            layout.pages().map(renderer::render).peek(page -> progress.one()),
            renderer.assets().map(theme::dress),
            SearchFiles.of(layout.searchable()),
            FeedFiles.of(layout.feeds(), renderer),
            Sitemap.files(imprint.baseUrl(), layout.pages().map(PlannedPage::path)),
            new DataFiles(archive, layout.paths(), imprint).files().stream())
        .flatMap(Function.identity());
  }

  private Progress progress(String things, int all) {
    return new Progress(things, all, listener::step, System::nanoTime);
  }
}
