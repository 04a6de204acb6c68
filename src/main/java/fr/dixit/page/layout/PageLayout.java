package fr.dixit.page.layout;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.Subject;
import fr.dixit.page.Page;
import fr.dixit.page.PlainPage;
import fr.dixit.page.chronicle.Entry;
import fr.dixit.page.edition.Edition;
import fr.dixit.page.edition.Orders;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.feed.FeedLayout;
import fr.dixit.page.feed.PlannedFeed;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.path.FixedPage;
import fr.dixit.page.path.Listing;
import fr.dixit.page.path.PagePath;
import fr.dixit.page.path.SiteMap;
import fr.dixit.page.reading.ArticleLayout;
import fr.dixit.page.reading.ClaimLayout;
import fr.dixit.page.search.SearchEntry;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pages of an archive. What all pages share is indexed once, and every reference of the archive
 * checked to lead to a page, when the layout is made; each page is laid out only when it is
 * rendered.
 */
public final class PageLayout {

  private final Edition edition;
  private final Orders orders;

  /**
   * Plans the site.
   *
   * @throws IllegalStateException when the archive refers to what it does not hold
   */
  public PageLayout(Archive archive, Imprint imprint) {
    this.edition = new Edition(archive, imprint);
    this.orders = new Orders(edition);
  }

  /** Where each page stands. */
  public SiteMap paths() {
    return edition.map();
  }

  /** All pages, those that hold the site together first. */
  public Stream<PlannedPage> pages() {
    return Stream.of(
            fixed(), lists(), dates(), disagreements(), sources(), subjects(), articles(), claims())
        .flatMap(Function.identity());
  }

  /** The feeds of the archive and of its sources. */
  public Stream<PlannedFeed> feeds() {
    return new FeedLayout(edition).feeds(orders);
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
    return new SearchLayout(Sheet.at(FixedPage.SEARCH.path(), edition)).entries();
  }

  private Stream<PlannedPage> fixed() {
    return Arrays.stream(FixedPage.values())
        .map(page -> plan(page.path(), sheet -> fixed(page, sheet)));
  }

  private Page fixed(FixedPage page, Sheet sheet) {
    return switch (page) {
      case HOME -> HomeLayout.page(sheet, orders);
      case CHRONOLOGY -> ChronologyLayout.page(sheet, orders);
      case DISAGREEMENTS -> new DisagreementLayout(sheet).list();
      case METHOD -> MethodLayout.page(sheet);
      case SEARCH -> new SearchLayout(sheet).page();
      case CORRECTIONS -> new CorrectionsLayout(sheet).page();
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

  private Stream<PlannedPage> lists() {
    return Arrays.stream(Listing.values()).flatMap(this::list);
  }

  private Stream<PlannedPage> list(Listing listing) {
    return IntStream.rangeClosed(1, ListLayout.paging(orders.size(listing)).pages())
        .mapToObj(
            number ->
                plan(
                    listing.path(number),
                    sheet -> new ListLayout(sheet, listing, number).page(orders)));
  }

  private Stream<PlannedPage> dates() {
    return edition.chronicle().entries().stream().map(this::date);
  }

  private PlannedPage date(Entry entry) {
    return plan(edition.map().unit(entry.unit()), sheet -> new DateLayout(sheet, entry).page());
  }

  private Stream<PlannedPage> disagreements() {
    return edition.disagreements().stream()
        .map(
            disagreement ->
                plan(
                    edition.map().disagreement(disagreement.id()),
                    sheet -> new DisagreementLayout(sheet).page(disagreement)));
  }

  private Stream<PlannedPage> sources() {
    return edition.archive().sources().stream().flatMap(this::source);
  }

  private Stream<PlannedPage> source(Source source) {
    return IntStream.rangeClosed(1, SourceLayout.paging(source).pages())
        .mapToObj(
            number ->
                plan(
                    edition.map().source(source.id(), number),
                    sheet -> new SourceLayout(sheet, source).page(number)));
  }

  private Stream<PlannedPage> subjects() {
    return edition.archive().subjects().stream().flatMap(this::subject);
  }

  private Stream<PlannedPage> subject(Subject subject) {
    return IntStream.rangeClosed(1, SubjectLayout.paging(subject).pages())
        .mapToObj(
            number ->
                plan(
                    edition.map().subject(subject.id(), number),
                    sheet -> new SubjectLayout(sheet, subject).page(number)));
  }

  private Stream<PlannedPage> articles() {
    List<ArchivedArticle> all = edition.archive().articles();
    return IntStream.range(0, all.size()).mapToObj(i -> article(all, i));
  }

  private PlannedPage article(List<ArchivedArticle> all, int i) {
    ArchivedArticle previous = i > 0 ? all.get(i - 1) : null;
    ArchivedArticle next = i + 1 < all.size() ? all.get(i + 1) : null;
    return plan(
        edition.map().article(all.get(i).id()),
        sheet -> new ArticleLayout(sheet, all.get(i)).page(previous, next));
  }

  private Stream<PlannedPage> claims() {
    return edition.archive().claims().stream().map(this::claim);
  }

  private PlannedPage claim(ArchivedClaim claim) {
    return plan(edition.map().claim(claim.id()), sheet -> new ClaimLayout(sheet, claim).page());
  }

  private PlannedPage plan(PagePath path, Function<Sheet, Page> layout) {
    return new PlannedPage(path, () -> layout.apply(Sheet.at(path, edition)));
  }
}
