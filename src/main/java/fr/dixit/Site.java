package fr.dixit;

import fr.dixit.archive.Archive;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.layout.PageLayout;
import fr.dixit.page.layout.PlannedPage;
import fr.dixit.site.SiteFile;
import fr.dixit.site.crawl.Sitemap;
import fr.dixit.site.data.DataFiles;
import fr.dixit.site.feed.FeedFiles;
import fr.dixit.site.render.Renderer;
import fr.dixit.site.search.SearchFiles;
import fr.dixit.site.theme.Theme;
import java.util.function.Function;
import java.util.stream.Stream;

/** How an archive is shown, and all files that show it. */
record Site(Renderer renderer, Theme theme, Imprint imprint) {

  /** Shows mistakes in the templates at once, not when thousands of pages are made. */
  void rehearse(PageLayout layout) {
    renderer.rehearse(layout.samples());
  }

  /** Others when a file that depends on what is named so may be another. */
  long fingerprint(String dependency, PageLayout layout) {
    return renderer.fingerprint(dependency, layout.fingerprints()::of);
  }

  /** The words to search for come last: who consumes the stream indexes them, beside others. */
  Stream<SiteFile> files(Archive archive, PageLayout layout, Listener listener) {
    Progress progress =
        new Progress("pages made", (int) layout.pages().count(), listener::step, System::nanoTime);
    return Stream.of(
            layout.pages().map(renderer::render).peek(page -> progress.one()),
            renderer.assets().map(theme::dress),
            FeedFiles.of(layout.feeds(), renderer),
            Sitemap.files(imprint.baseUrl(), layout.pages().map(PlannedPage::path)),
            new DataFiles(archive, layout.paths(), layout.fingerprints(), imprint).files().stream(),
            SearchFiles.of(layout.searchable()))
        .flatMap(Function.identity());
  }
}
