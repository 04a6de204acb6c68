package fr.dixit.page.feed;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.calendar.Edtf;
import fr.dixit.page.cite.PlainCitation;
import fr.dixit.page.cite.Reference;
import fr.dixit.page.edition.Edition;
import fr.dixit.page.edition.Excerpt;
import fr.dixit.page.edition.Items;
import fr.dixit.page.index.Index;
import fr.dixit.page.index.Reads;
import fr.dixit.page.path.FixedPage;
import fr.dixit.page.path.Links;
import fr.dixit.page.path.Listing;
import fr.dixit.page.path.PagePath;
import fr.dixit.page.path.SiteMap;
import fr.dixit.page.reading.ClaimLayout;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays out feeds. There is no clock: an entry is as old as its article, and a feed as its newest
 * entry.
 */
public final class FeedLayout {

  private static final int ENTRIES = 50;
  private static final int TITLE = 100;

  /** Atom wants a date even where nobody knows one. */
  private static final LocalDate UNKNOWN = LocalDate.EPOCH;

  private final Index index;
  private final SiteMap map;

  public FeedLayout(Index index) {
    this.index = index;
    this.map = index.map();
  }

  /** That of the archive, then those of the sources that have one. */
  public Stream<PlannedFeed> feeds() {
    return Stream.concat(
        Stream.of(
            plan(
                map.feed("atom"),
                map.feed("json"),
                FixedPage.HOME.path(),
                index.imprint().title(),
                edition -> edition.listed(Listing.CLAIMS_BY_DATE, 0, ENTRIES).claims())),
        index.archive().sources().stream().filter(map::hasFeed).map(this::of));
  }

  private PlannedFeed of(Source source) {
    String id = source.id();
    return plan(
        map.feed(source, "atom"),
        map.feed(source, "json"),
        map.source(source.id()),
        source.name() + " · " + index.imprint().title(),
        edition -> newestFirst(edition.inOrderOfTime(edition.sourceOf(id)), edition));
  }

  /** Undated claims, which come last in order of time, come last here too. */
  private List<ArchivedClaim> newestFirst(List<ArchivedClaim> claims, Edition edition) {
    return claims.stream()
        .sorted(Comparator.comparing((ArchivedClaim claim) -> day(claim, edition)).reversed())
        .toList();
  }

  private PlannedFeed plan(
      PagePath atom,
      PagePath json,
      PagePath page,
      String title,
      Function<Edition, List<ArchivedClaim>> claims) {
    Reads reads = new Reads();
    Edition edition = new Edition(index, reads);
    Links links = new Links(map, atom, index.imprint().baseUrl());
    return new PlannedFeed(
        atom,
        json,
        () -> {
          List<Feed.Entry> entries =
              claims.apply(edition).stream()
                  .limit(ENTRIES)
                  .map(claim -> entry(claim, links, edition))
                  .toList();
          return new Feed(
              title,
              urn(atom.file() + " " + index.imprint().title()),
              links.name(atom),
              links.name(json),
              links.name(page),
              links.canonical() != null,
              entries.stream()
                  .map(Feed.Entry::updated)
                  .max(Comparator.naturalOrder())
                  .orElse(moment(UNKNOWN)),
              entries);
        },
        reads);
  }

  private Feed.Entry entry(ArchivedClaim claim, Links links, Edition edition) {
    ArchivedArticle article = edition.articleOf(claim);
    Excerpt words = Excerpt.of(claim, article.analysis().article().text(), TITLE);
    Reference.Quotation title =
        new Reference.Quotation(claim.source().name(), words.toString(), Items.isDirect(claim));
    Reference reference = ClaimLayout.reference(claim, article, null);
    LocalDate published = published(article);
    return new Feed.Entry(
        urn(claim.id()),
        links.name(map.claim(claim.id())),
        title.toString(),
        claim.source().name(),
        PlainCitation.of(reference, edition.labels().language()),
        published == null ? null : moment(published),
        moment(day(claim, edition)),
        reference.url());
  }

  private LocalDate day(ArchivedClaim claim, Edition edition) {
    LocalDate published = published(edition.articleOf(claim));
    return published == null ? UNKNOWN : published;
  }

  private static @Nullable LocalDate published(ArchivedArticle article) {
    Edtf published = article.analysis().dated().publication().value();
    return published == null ? null : published.earliest();
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
