package fr.dixit.page.layout;

import fr.dixit.page.ListPage;
import fr.dixit.page.edition.Orders;
import fr.dixit.page.edition.Paging;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.item.ArticleItem;
import fr.dixit.page.item.ClaimGroup;
import fr.dixit.page.item.SourceItem;
import fr.dixit.page.item.Step;
import fr.dixit.page.path.Listing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lays out the pages of a list. */
final class ListLayout {

  private static final int SIZE = 80;

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

  ListPage page(Orders orders) {
    return switch (listing.subject()) {
      case ARTICLES -> {
        Paging paging = paging(orders.articles(listing).size());
        yield page(
            paging,
            sheet.items().articles(paging.slice(orders.articles(listing), number)),
            List.of(),
            List.of());
      }
      case CLAIMS -> {
        Paging paging = paging(orders.claims(listing).size());
        yield page(
            paging,
            List.of(),
            sheet.items().grouped(paging.slice(orders.claims(listing), number)),
            List.of());
      }
      case SOURCES -> {
        Paging paging = paging(orders.sources(listing).size());
        yield page(
            paging,
            List.of(),
            List.of(),
            sheet.items().sources(paging.slice(orders.sources(listing), number)));
      }
      case SUBJECTS -> {
        Paging paging = paging(orders.subjects(listing).size());
        yield page(
            paging,
            List.of(),
            List.of(),
            sheet.items().subjects(paging.slice(orders.subjects(listing), number)));
      }
    };
  }

  private ListPage page(
      Paging paging,
      List<ArticleItem> articles,
      List<ClaimGroup> claims,
      List<SourceItem> sources) {
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
        articles,
        claims,
        sources,
        paging.pager(number, listing::path, sheet));
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
