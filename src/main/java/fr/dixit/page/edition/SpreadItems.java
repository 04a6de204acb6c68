package fr.dixit.page.edition;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.page.ClaimPage.Spread;
import fr.dixit.page.index.Echo;
import fr.dixit.page.index.Echo.Copy;
import fr.dixit.page.item.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the words of a claim can be read too. */
public final class SpreadItems {

  /** On either side of the claim. */
  private static final int NEAREST = 5;

  private final Sheet sheet;
  private final ArchivedClaim claim;

  public SpreadItems(Sheet sheet, ArchivedClaim claim) {
    this.sheet = sheet;
    this.claim = claim;
  }

  /** The first and those nearest in time; null when the words are nowhere else. */
  public @Nullable Spread find() {
    Echo.Place place = sheet.edition().echo(claim);
    return place == null ? null : spread(place.echo(), place.near(NEAREST));
  }

  private Spread spread(Echo echo, List<Copy> near) {
    List<Spread.Place> places = new ArrayList<>();
    places.add(place(echo.first(), echo.surelyFirst() ? "first" : "undecided"));
    near.forEach(copy -> places.add(place(copy.claim(), copy.rule())));
    int others = echo.copies().size() - near.size();
    return new Spread(
        summary(echo),
        List.copyOf(places),
        others == 0 ? null : sheet.labels().count(others, "others"),
        new Timelines(sheet)
            .byOutlet(
                Stream.concat(Stream.of(echo.first()), near.stream().map(Copy::claim)).toList()));
  }

  /** Copies of the first one's dispatch are no witnesses of their own. */
  private String summary(Echo echo) {
    String ways =
        echo.ways().entrySet().stream()
            .map(way -> sheet.labels().count(way.getValue(), way.getKey()))
            .collect(Collectors.joining(", "));
    return sheet.labels().count(echo.copies().size() + 1, "articles") + "\u00A0: " + ways;
  }

  private Spread.Place place(ArchivedClaim copy, String way) {
    ArchivedArticle article = sheet.edition().articleOf(copy);
    return new Spread.Place(
        new Link(sheet.links().claim(copy.id()), article.title()),
        sheet.items().article(article),
        sheet.labels().text("spread." + way),
        copy.id().equals(claim.id()));
  }
}
