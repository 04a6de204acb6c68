package fr.dixit.page.layout;

import fr.dixit.archive.Archive;
import fr.dixit.archive.Source;
import fr.dixit.archive.Subject;
import fr.dixit.page.Page;
import fr.dixit.page.PlainPage;
import fr.dixit.page.chronicle.CalendarUnit;
import fr.dixit.page.chronicle.Entry;
import fr.dixit.page.edition.Edition;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.feed.FeedLayout;
import fr.dixit.page.feed.PlannedFeed;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.index.Fingerprints;
import fr.dixit.page.index.Index;
import fr.dixit.page.index.Reads;
import fr.dixit.page.path.FixedPage;
import fr.dixit.page.path.Listing;
import fr.dixit.page.path.PagePath;
import fr.dixit.page.path.SiteMap;
import fr.dixit.page.reading.ArticleLayout;
import fr.dixit.page.reading.ClaimLayout;
import fr.dixit.page.search.SearchEntry;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pages of an archive. What all pages share is indexed once, and every reference of the archive
 * checked to lead to a page, when the layout is made; each page is laid out only when it is
 * rendered.
 */
public final class PageLayout {

  private final Index index;
  private final Fingerprints fingerprints;

  /**
   * Plans the site.
   *
   * @throws IllegalStateException when the archive refers to what it does not hold
   */
  public PageLayout(Archive archive, Imprint imprint) {
    this.index = new Index(archive, imprint);
    this.fingerprints = new Fingerprints(index);
  }

  /** Where each page stands. */
  public SiteMap paths() {
    return index.map();
  }

  /** All pages, those that hold the site together first. */
  public Stream<PlannedPage> pages() {
    return Stream.of(
            fixed(),
            corrections(),
            lists(),
            dates(),
            disagreements(),
            sources(),
            subjects(),
            articles(),
            claims())
        .flatMap(Function.identity());
  }

  /** The feeds of the archive and of its sources. */
  public Stream<PlannedFeed> feeds() {
    return new FeedLayout(index).feeds();
  }

  /** Hashes of what pages and other files may depend on. */
  public Fingerprints fingerprints() {
    return fingerprints;
  }

  /** A page of each kind that the archive has. */
  public Stream<PlannedPage> samples() {
    return Stream.of(
            fixed(),
            lists().limit(1),
            dates().limit(1),
            disagreements().limit(1),
            sources().limit(1),
            subjects().limit(1),
            articles().limit(1),
            claims().limit(1))
        .flatMap(Function.identity());
  }

  /** All that can be searched for from the search page: articles, sources, then claims. */
  public Stream<SearchEntry> searchable() {
    return new SearchLayout(sheet(FixedPage.SEARCH.path(), new Reads())).entries();
  }

  private Stream<PlannedPage> fixed() {
    return Arrays.stream(FixedPage.values())
        .map(page -> plan(page.path(), sheet -> fixed(page, sheet)));
  }

  private Page fixed(FixedPage page, Sheet sheet) {
    return switch (page) {
      case HOME -> HomeLayout.page(sheet);
      case CHRONOLOGY -> ChronologyLayout.page(sheet);
      case DISAGREEMENTS -> new DisagreementLayout(sheet).list();
      case METHOD -> MethodLayout.page(sheet);
      case SEARCH -> new SearchLayout(sheet).page();
      case CORRECTIONS -> new CorrectionsLayout(sheet).page(1);
      case DATA -> plain(sheet, "data");
      case SITE_MAP -> plain(sheet, "sitemap");
      case ACCESSIBILITY -> plain(sheet, "accessibility");
    };
  }

  private static Page plain(Sheet sheet, String name) {
    String title = sheet.labels().text("page." + name);
    String description = sheet.labels().text(name + ".description");
    return new PlainPage(sheet.frames().top(title, description), name + ".mustache");
  }

  /** Those after the first, which every archive has. */
  private Stream<PlannedPage> corrections() {
    return IntStream.rangeClosed(2, CorrectionsLayout.paging(index.archive()).pages())
        .mapToObj(
            number ->
                plan(
                    index.map().corrections(number),
                    sheet -> new CorrectionsLayout(sheet).page(number)));
  }

  private Stream<PlannedPage> lists() {
    return Arrays.stream(Listing.values()).flatMap(this::list);
  }

  private Stream<PlannedPage> list(Listing listing) {
    return IntStream.rangeClosed(1, ListLayout.paging(index.orders().size(listing)).pages())
        .mapToObj(
            number ->
                plan(listing.path(number), sheet -> new ListLayout(sheet, listing, number).page()));
  }

  private Stream<PlannedPage> dates() {
    return index.chronicle().entries().stream().map(this::date);
  }

  private PlannedPage date(Entry entry) {
    CalendarUnit unit = entry.unit();
    return plan(index.map().unit(unit), sheet -> new DateLayout(sheet, unit).page());
  }

  private Stream<PlannedPage> disagreements() {
    return index.disagreements().stream().map(one -> disagreement(one.id()));
  }

  private PlannedPage disagreement(String id) {
    return plan(
        index.map().disagreement(id),
        sheet -> new DisagreementLayout(sheet).page(sheet.edition().disagreement(id)));
  }

  private Stream<PlannedPage> sources() {
    return index.archive().sources().stream().flatMap(this::source);
  }

  private Stream<PlannedPage> source(Source source) {
    return IntStream.rangeClosed(1, SourceLayout.paging(source).pages())
        .mapToObj(number -> source(source.id(), number));
  }

  private PlannedPage source(String id, int number) {
    return plan(
        index.map().source(id, number),
        sheet -> new SourceLayout(sheet, sheet.edition().sourceOf(id)).page(number));
  }

  private Stream<PlannedPage> subjects() {
    return index.archive().subjects().stream().flatMap(this::subject);
  }

  private Stream<PlannedPage> subject(Subject subject) {
    return IntStream.rangeClosed(1, SubjectLayout.paging(subject).pages())
        .mapToObj(number -> subject(subject.id(), number));
  }

  private PlannedPage subject(String id, int number) {
    return plan(
        index.map().subject(id, number),
        sheet -> new SubjectLayout(sheet, sheet.edition().subjectOf(id)).page(number));
  }

  private Stream<PlannedPage> articles() {
    return index.archive().articles().stream().flatMap(article -> article(article.id()));
  }

  private Stream<PlannedPage> article(String id) {
    return IntStream.rangeClosed(1, index.map().partsOf(id).count())
        .mapToObj(number -> article(id, number));
  }

  private PlannedPage article(String id, int number) {
    return plan(
        index.map().article(id, number),
        sheet -> new ArticleLayout(sheet, sheet.edition().articleOf(id), number).page());
  }

  private Stream<PlannedPage> claims() {
    return index.archive().claims().stream().map(claim -> claim(claim.id()));
  }

  private PlannedPage claim(String id) {
    return plan(
        index.map().claim(id), sheet -> new ClaimLayout(sheet, sheet.edition().claimOf(id)).page());
  }

  private PlannedPage plan(PagePath path, Function<Sheet, Page> layout) {
    Reads reads = new Reads();
    return new PlannedPage(path, () -> layout.apply(sheet(path, reads)), reads);
  }

  private Sheet sheet(PagePath path, Reads reads) {
    return Sheet.at(path, new Edition(index, reads));
  }
}
