package fr.dixit.page.layout;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.page.HomePage;
import fr.dixit.page.edition.ActivityChart;
import fr.dixit.page.edition.Items;
import fr.dixit.page.edition.RelationItems;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.index.Orders;
import fr.dixit.page.item.ClaimItem;
import fr.dixit.page.path.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays out the front page. */
final class HomeLayout {

  private static final int CLAIMS = 10;
  private static final int LINKED = 4;
  private static final int SOURCES = 8;
  private static final int ARTICLES = 6;
  private static final int DISAGREEMENTS = 4;

  private HomeLayout() {}

  static HomePage page(Sheet sheet) {
    Orders orders = sheet.edition().orders();
    Archive archive = sheet.edition().archive();
    List<ArchivedClaim> newest = orders.claims(Listing.CLAIMS_BY_DATE);
    ArchivedClaim lead = lead(sheet, newest);
    return new HomePage(
        sheet.frames().home(sheet.labels().text("home.description")),
        sheet.labels().count(archive.articles().size(), "articles"),
        sheet.labels().count(archive.claims().size(), "claims"),
        sheet.labels().count(archive.sources().size(), "sources"),
        lead == null ? null : sheet.items().claim(lead),
        latest(sheet, newest, lead),
        linked(sheet, newest),
        sheet.items().sources(firsts(orders.sources(Listing.SOURCES_BY_CLAIMS), SOURCES)),
        sheet.items().articles(firsts(orders.articles(Listing.ARTICLES_BY_DATE), ARTICLES)),
        firsts(sheet.edition().disagreements(), DISAGREEMENTS).stream()
            .map(new RelationItems(sheet)::disagreement)
            .toList(),
        ActivityChart.of(sheet));
  }

  /**
   * The newest claim in its source's own words that fits the page whole, or else the newest; null
   * in an empty archive.
   */
  private static @Nullable ArchivedClaim lead(Sheet sheet, List<ArchivedClaim> newest) {
    return newest.stream()
        .filter(Items::isDirect)
        .filter(claim -> !sheet.items().claim(claim).cut())
        .findFirst()
        .orElse(newest.isEmpty() ? null : newest.get(0));
  }

  /** Where there is only one article, each claim need not name it again. */
  private static List<ClaimItem> latest(
      Sheet sheet, List<ArchivedClaim> newest, @Nullable ArchivedClaim lead) {
    boolean alone = sheet.edition().archive().articles().size() == 1;
    return spread(newest).stream()
        .filter(claim -> claim != lead)
        .limit(CLAIMS)
        .map(sheet.items()::claim)
        .map(item -> alone ? item.withoutArticle() : item)
        .toList();
  }

  /** The claims on which most others bear, with at least two; of as many, the newest first. */
  private static List<ClaimItem> linked(Sheet sheet, List<ArchivedClaim> newest) {
    Map<String, Integer> links = links(sheet.edition().archive().relations());
    return newest.stream()
        .filter(claim -> links.getOrDefault(claim.id(), 0) > 1)
        .sorted(Comparator.comparing(claim -> -links.get(claim.id())))
        .limit(LINKED)
        .map(sheet.items()::claim)
        .map(ClaimItem::withoutArticle)
        .toList();
  }

  /** How many claims repeat, answer, corroborate or contest each; who bears on another does not. */
  private static Map<String, Integer> links(List<Relation> relations) {
    Map<String, Integer> links = new HashMap<>();
    for (Relation relation : relations) {
      if (relation.to() != null) {
        links.merge(relation.to(), 1, Integer::sum);
      }
      if (relation.isMutual()) {
        links.merge(relation.from(), 1, Integer::sum);
      }
    }
    return links;
  }

  /** The first claim of each article, then the second of each, and so on. */
  private static List<ArchivedClaim> spread(List<ArchivedClaim> newest) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Integer, List<ArchivedClaim>> rounds = new TreeMap<>();
    for (ArchivedClaim claim : newest) {
      int round = seen.merge(claim.article(), 1, Integer::sum);
      rounds.computeIfAbsent(round, key -> new ArrayList<>()).add(claim);
    }
    return rounds.values().stream().flatMap(List::stream).toList();
  }

  private static <T> List<T> firsts(List<T> items, int most) {
    return items.subList(0, Math.min(most, items.size()));
  }
}
