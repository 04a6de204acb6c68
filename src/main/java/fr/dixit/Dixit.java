package fr.dixit;

import fr.dixit.archive.Archive;
import fr.dixit.cache.CacheFolder;
import fr.dixit.cache.Keepsake;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Digest;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.page.layout.PageLayout;
import fr.dixit.site.SiteFile;
import fr.dixit.site.check.LinkCheck;
import fr.dixit.site.publish.Ledger;
import fr.dixit.site.publish.Published;
import fr.dixit.site.publish.Publisher;
import fr.dixit.site.publish.Target;
import fr.dixit.site.publish.Traces;
import fr.dixit.site.render.Renderer;
import fr.dixit.site.theme.Theme;
import fr.dixit.site.theme.ThemeFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
  private final Supplier<Archiving> archiving;
  private @Nullable CacheFolder cache;

  public Dixit(Settings settings, Listener listener) {
    this(settings, listener, () -> new Archiving(settings), null);
  }

  private Dixit(
      Settings settings,
      Listener listener,
      Supplier<Archiving> archiving,
      @Nullable CacheFolder cache) {
    this.settings = settings;
    this.listener = listener;
    this.archiving = archiving;
    this.cache = cache;
  }

  /** For builds again and again: what one has loaded stays in memory for the next. */
  static Dixit again(Settings settings, Listener listener) {
    Archiving kept = new Archiving(settings);
    return new Dixit(settings, listener, () -> kept, null);
  }

  /**
   * Builds the site, unless it is as it would be.
   *
   * @throws DixitException when the settings, a template or the disk are wrong, or, under {@code
   *     strict}, an article; nothing in the site's folder has then changed, unless it is the disk
   */
  public Summary generate() {
    Target target = Target.of(settings.site(), settings.seeds());
    return new LastBuild(settings, target, cache(), listener)
        .orElse(hearing -> new Dixit(settings, hearing, archiving, cache()).build(target));
  }

  private Summary build(Target target) {
    long start = System.nanoTime();
    Site site = site();
    Archive archive = archive();
    listener.progress("Writing the pages into " + settings.site());
    PageLayout layout = new PageLayout(archive, site.imprint());
    Keepsake<Ledger> kept = ledger(site);
    Ledger before = kept.recall().orElse(Ledger.EMPTY);
    if (before.lines().isEmpty()) {
      site.rehearse(layout);
    }
    Traces traces = new Traces(before, name -> site.fingerprint(name, layout));
    Publisher publisher = new Publisher(target, note -> listener.progress(note.toString()));
    Published published = publisher.publish(site.files(archive, layout, listener), traces);
    kept.keep(traces.ledger());
    return Summary.of(archive, published, Duration.ofNanos(System.nanoTime() - start));
  }

  /** What the last build noted of its files, if only seeds and templates have changed since. */
  private Keepsake<Ledger> ledger(Site site) {
    String words = LastBuild.words(settings) + "\n" + site.imprint();
    return cache().keepsake("pages", Ledger.class, LastBuild.LIBRARIES, words, List.of());
  }

  private CacheFolder cache() {
    if (cache == null) {
      List<Path> others = List.of(settings.seeds(), settings.site());
      cache = CacheFolder.of(settings.cache(), others, listener::diagnostic);
    }
    return cache;
  }

  private Site site() {
    Renderer builtIn = new Renderer(settings.templates());
    Theme theme = ThemeFile.read(settings.templates(), builtIn.styleSheet());
    return new Site(builtIn.in(theme.language()), theme, settings.imprint(theme));
  }

  /**
   * Verifies all that a build reads, and the links of what it would write; nothing in the site's
   * folder changes.
   *
   * @return everything that is wrong, not only the first
   */
  public Checked check() {
    Findings findings = new Findings(listener);
    findings.of(() -> Target.of(settings.site(), settings.seeds()));
    Site site = findings.of(this::site);
    Archiving.Archived archived = findings.of(() -> archiving.get().archive(cache(), listener));
    if (archived != null) {
      findings.add(archived.ofArticles());
      findings.add(archived.ofCorrections());
    }
    if (archived != null && site != null) {
      findings.of(() -> findings.add(LinkCheck.of(files(site, archived.archive()))));
    }
    return findings.checked(archived == null ? 0 : archived.archive().articles().size());
  }

  private Archive archive() {
    Archiving.Archived archived = archiving.get().archive(cache(), listener);
    Digest.of(archived.ofArticles()).forEach(listener::diagnostic);
    archived.ofCorrections().forEach(listener::diagnostic);
    if (settings.strict()) {
      refuse(
          archived.ofArticles(),
          Severity.ERROR,
          "in the articles",
          "put them right, or build without strict to leave these articles out");
      refuse(
          archived.ofCorrections(),
          Severity.WARNING,
          "in the corrections",
          "take out what no longer applies, or build without strict");
    }
    refuse(
        archived.ofCorrections(),
        Severity.ERROR,
        "in the corrections",
        "put them right, or take them out");
    return archived.archive();
  }

  private void refuse(List<Diagnostic> diagnostics, Severity least, String where, String hint) {
    long found = diagnostics.stream().filter(d -> d.severity().compareTo(least) >= 0).count();
    if (found > 0) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR,
              settings.seeds().toString(),
              Summary.counted((int) found, least == Severity.ERROR ? "error" : "problem")
                  + " "
                  + where
                  + ", see above",
              hint));
    }
  }

  private Stream<SiteFile> files(Site site, Archive archive) {
    PageLayout layout = new PageLayout(archive, site.imprint());
    site.rehearse(layout);
    return site.files(archive, layout, listener);
  }
}
