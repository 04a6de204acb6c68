package fr.dixit.page.layout;

import fr.dixit.page.ListPage;
import fr.dixit.page.edition.Paging;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.index.Listed;
import fr.dixit.page.item.SourceItem;
import fr.dixit.page.item.Step;
import fr.dixit.page.path.Listing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lays out the pages of a list. */
final class ListLayout {

  private static final int SIZE = 64;

  private final Sheet sheet;
  private final Listing listing;
  private final int number;

  ListLayout(Sheet sheet, Listing listing, int number) {
    this.sheet = sheet;
    this.listing = listing;
    this.number = number;
  }

  static Paging paging(int items) {
    return new Paging(SIZE, items);
  }

  ListPage page() {
    Listed listed = sheet.edition().listed(listing, (number - 1) * SIZE, SIZE);
    Paging paging = paging(listed.total());
    String heading = sheet.labels().of(listing.subject());
    String order = sheet.labels().of(listing);
    String place = paging.pages() == 1 ? "" : " (" + number + " / " + paging.pages() + ")";
    String title = heading + ", " + order + place;
    return new ListPage(
        listing == listing.subject().front() && number == 1
            ? sheet.frames().top(heading, title)
            : sheet.frames().below(listing.subject(), title, title),
        heading,
        sheet.labels().count(paging.items(), listing.subject().name().toLowerCase(Locale.ROOT)),
        orders(),
        sheet.items().articles(listed.articles()),
        sheet.items().grouped(listed.claims()),
        named(listed),
        paging.pager(number, listing::path, sheet));
  }

  private List<SourceItem> named(Listed listed) {
    return listing.subject() == Listing.Subject.SUBJECTS
        ? sheet.items().subjects(listed.subjects())
        : sheet.items().sources(listed.sources());
  }

  private List<Step> orders() {
    return Arrays.stream(Listing.values())
        .filter(other -> other.subject() == listing.subject())
        .map(
            other ->
                new Step(sheet.links().to(other, 1), sheet.labels().of(other), other == listing))
        .toList();
  }
}
