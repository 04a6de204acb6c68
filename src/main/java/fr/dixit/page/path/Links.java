package fr.dixit.page.path;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.SourceRef;
import fr.dixit.calendar.Edtf;
import fr.dixit.page.chronicle.CalendarUnit;
import fr.dixit.page.item.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relative links of one page. */
public final class Links {

  private final SiteMap map;
  private final PagePath here;
  private final String root;
  private final @Nullable String baseUrl;

  /**
   * The links of a page.
   *
   * @param baseUrl absolute URL of the site's root, ending in a slash, or null when unknown
   */
  public Links(SiteMap map, PagePath here, @Nullable String baseUrl) {
    this.baseUrl = baseUrl;
    this.map = map;
    this.here = here;
    this.root = here.root();
  }

  public PagePath here() {
    return here;
  }

  public String root() {
    return root;
  }

  /** The absolute URL of this page, or null when nobody knows where the site will stand. */
  public @Nullable String canonical() {
    return baseUrl == null ? null : here.under(baseUrl);
  }

  /** What names a page for machines: its absolute URL if known, else the way to it from here. */
  public String name(PagePath path) {
    return baseUrl == null ? to(path) : path.under(baseUrl);
  }

  public String to(PagePath path) {
    return root + path.url();
  }

  public String to(FixedPage page) {
    return to(page.path());
  }

  public String to(Listing listing, int number) {
    return to(listing.path(number));
  }

  public String article(String id) {
    return to(map.article(id));
  }

  /** The place in its article where the claim is marked. */
  public String inArticle(ArchivedClaim claim) {
    PagePath page = map.placeOf(claim);
    return (page.equals(here) ? "" : to(page)) + "#" + claim.id();
  }

  public String claim(String id) {
    return to(map.claim(id));
  }

  public String source(String id) {
    return to(map.source(id));
  }

  public String disagreement(String id) {
    return to(map.disagreement(id));
  }

  public Link source(SourceRef ref) {
    return new Link(source(ref.id()), ref.name());
  }

  public Link subject(SourceRef subject) {
    return new Link(to(map.subject(subject.id())), subject.name());
  }

  /** Where the method tells of a construction. */
  public String rule(String name) {
    return to(FixedPage.METHOD) + "#" + ruleAnchor(name);
  }

  /** What names a construction on the page of the method. */
  public static String ruleAnchor(String name) {
    return "regle-" + name.replaceAll("[^A-Za-z0-9]+", "-");
  }

  public String unit(CalendarUnit unit) {
    return to(map.unit(unit));
  }

  /** The first page that holds the date, or where the method tells of dates that no page holds. */
  public String date(@Nullable Edtf value) {
    List<CalendarUnit> units = CalendarUnit.of(value);
    return units.isEmpty() ? to(FixedPage.METHOD) + "#dates" : unit(units.get(0));
  }
}
