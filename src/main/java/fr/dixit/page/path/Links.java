package fr.dixit.page.path;

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

  public Links(SiteMap map, PagePath here) {
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
  public String claimInArticle(String article, String claim) {
    return article(article) + "#" + claim;
  }

  public String claim(String id) {
    return to(map.claim(id));
  }

  public String source(String id) {
    return to(map.source(id));
  }

  public Link source(SourceRef ref) {
    return new Link(source(ref.id()), ref.name());
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
