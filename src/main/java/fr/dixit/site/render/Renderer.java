package fr.dixit.site.render;

import fr.dixit.page.Dependencies;
import fr.dixit.page.Page;
import fr.dixit.page.layout.PlannedPage;
import fr.dixit.page.path.PagePath;
import fr.dixit.page.words.Language;
import fr.dixit.page.words.Translation;
import fr.dixit.site.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes files of pages. Safe for use by several threads. */
public final class Renderer {

  private static final List<String> ASSETS =
      List.of(
          "assets/dixit.css",
          "assets/gloss.js",
          "assets/icon.svg",
          "assets/search/filters.js",
          "assets/search/hits.js",
          "assets/search/index.js",
          "assets/search/query.js",
          "assets/search/search.js",
          "assets/search/shortcut.js",
          "assets/search/stemmer-license.txt",
          "assets/search/stemmer.js",
          "assets/search/words.js");

  private final TemplateFolder folder;
  private final Templates templates;
  private final TemplateVersions versions;

  /**
   * Makes a renderer; templates are compiled when they are first needed.
   *
   * @param replacements folder whose files replace the built-in ones of the same name, or null
   */
  public Renderer(@Nullable Path replacements) {
    this(new TemplateFolder(replacements), Language.FRENCH);
  }

  private Renderer(TemplateFolder folder, Language language) {
    this.folder = folder;
    this.templates = new Templates(folder, Translation.into(language));
    this.versions = new TemplateVersions(folder);
  }

  /** The same templates in another language, as far as it has their words. */
  public Renderer in(Language language) {
    return new Renderer(folder, language);
  }

  /** The page's file; the page is laid out and rendered whenever the content is asked for. */
  public SiteFile render(PlannedPage planned) {
    Filled filled = new Filled(planned.dependencies(), versions);
    return new SiteFile(
        planned.path().file(), out -> write(planned.page().get(), filled, out), filled);
  }

  /** A file that is no page: a template, and what fills it whenever the content is asked for. */
  public SiteFile render(
      PagePath path, String template, Supplier<Object> values, Dependencies dependencies) {
    Filled filled = new Filled(dependencies, versions);
    filled.by(template);
    return new SiteFile(path.file(), out -> write(template, values.get(), out), filled);
  }

  /**
   * A hash of what a file that was made of templates may depend on.
   *
   * @param dependency as it is named by the file's dependencies
   * @param others hashes of what is no template
   */
  public long fingerprint(String dependency, ToLongFunction<String> others) {
    String template = Filled.template(dependency);
    return template == null ? others.applyAsLong(dependency) : versions.of(template);
  }

  private void write(Page page, Filled filled, OutputStream out) throws IOException {
    filled.by(page.template());
    write(page.template(), page, out);
  }

  private void write(String template, Object values, OutputStream out) throws IOException {
    PageBuffer page = new PageBuffer();
    templates.fill(template, values, page);
    ByteBuffer bytes = page.bytes();
    out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
  }

  /**
   * Renders some pages for nobody, so that a mistake in a template shows before anything is
   * written.
   */
  public void rehearse(Stream<PlannedPage> pages) {
    pages.forEach(
        page -> {
          Page laidOut = page.page().get();
          templates.fill(laidOut.template(), laidOut, Writer.nullWriter());
        });
  }

  /** What the pages need beside themselves: style sheet, icon and scripts. */
  public Stream<SiteFile> assets() {
    return ASSETS.stream().map(name -> new SiteFile(name, out -> copy(name, out)));
  }

  /** The style sheet, built in or replaced. */
  public String styleSheet() {
    try (InputStream in = folder.open("assets/dixit.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(String name, OutputStream out) throws IOException {
    try (InputStream in = folder.open(name)) {
      in.transferTo(out);
    }
  }
}
