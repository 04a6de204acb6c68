package fr.dixit.page.layout;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.page.HomePage;
import fr.dixit.page.item.ClaimItem;
import fr.dixit.page.path.Listing;
import java.util.List;

/** Lays out the front page. */
final class HomeLayout {

  private static final int CLAIMS = 7;
  private static final int SOURCES = 8;
  private static final int ARTICLES = 6;

  private HomeLayout() {}

  static HomePage page(Sheet sheet, Orders orders) {
    Archive archive = sheet.edition().archive();
    List<ArchivedClaim> newest = firsts(orders.claims(Listing.CLAIMS_BY_DATE), CLAIMS);
    List<ClaimItem> latest = sheet.items().claims(newest);
    return new HomePage(
        sheet.frames().home(sheet.labels().text("home.description")),
        sheet.labels().count(archive.articles().size(), "articles"),
        sheet.labels().count(archive.claims().size(), "claims"),
        sheet.labels().count(archive.sources().size(), "sources"),
        latest.isEmpty() ? null : latest.get(0),
        latest.isEmpty() ? latest : latest.subList(1, latest.size()),
        sheet.items().sources(firsts(orders.sources(Listing.SOURCES_BY_CLAIMS), SOURCES)),
        sheet.items().articles(firsts(orders.articles(Listing.ARTICLES_BY_DATE), ARTICLES)),
        new ActivityChart(sheet).draw());
  }

  private static <T> List<T> firsts(List<T> items, int most) {
    return items.subList(0, Math.min(most, items.size()));
  }
}
