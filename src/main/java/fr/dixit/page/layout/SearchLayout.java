package fr.dixit.page.layout;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.calendar.Edtf;
import fr.dixit.claims.Kind;
import fr.dixit.lexicon.Stance;
import fr.dixit.page.SearchPage;
import fr.dixit.page.SearchPage.Choice;
import fr.dixit.page.chronicle.CalendarUnit;
import fr.dixit.page.edition.Excerpt;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.item.ArticleItem;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.SourceItem;
import fr.dixit.page.path.Listing;
import fr.dixit.page.search.Facets;
import fr.dixit.page.search.Hit;
import fr.dixit.page.search.SearchEntry;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the search page and what can be found from it. */
final class SearchLayout {

  /** Words of one hit, so that no file of the index outgrows its bounds. */
  private static final int MOST = 1500;

  private static final List<Listing> INDEXES =
      List.of(
          Listing.SOURCES_BY_NAME,
          Listing.ARTICLES_BY_TITLE,
          Listing.CLAIMS_BY_SOURCE,
          Listing.CLAIMS_BY_DATE);

  private final Sheet sheet;

  SearchLayout(Sheet sheet) {
    this.sheet = sheet;
  }

  SearchPage page() {
    String title = sheet.labels().text("page.search");
    return new SearchPage(
        sheet.frames().top(title, sheet.labels().text("search.description")),
        choices(Kind.values()),
        choices(Stance.values()),
        sheet.edition().archive().claims().stream()
            .flatMap(claim -> years(sheet.edition().date(claim)).stream())
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList(),
        INDEXES.stream().map(this::index).toList());
  }

  private List<Choice> choices(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> new Choice(value.name().toLowerCase(Locale.ROOT), sheet.labels().of(value)))
        .toList();
  }

  private Link index(Listing listing) {
    String what = sheet.labels().of(listing.subject());
    return new Link(sheet.links().to(listing, 1), what + ", " + sheet.labels().of(listing));
  }

  /** Articles first, then sources, then claims, each in the archive's order. */
  Stream<SearchEntry> entries() {
    return Stream.of(
            sheet.edition().archive().articles().stream().map(this::article),
            sheet.edition().archive().sources().stream().map(this::source),
            sheet.edition().archive().claims().stream().map(this::claim))
        .flatMap(Function.identity());
  }

  private SearchEntry article(ArchivedArticle article) {
    ArticleItem item = sheet.items().article(article);
    String published = item.published() == null ? null : item.published().words();
    Excerpt title = Excerpt.of(item.title(), MOST);
    return new SearchEntry(
        hit(Hit.Type.ARTICLE, item.href(), title, note(item.outlet(), published, item.claims())),
        List.of(title.words()),
        "",
        new Facets(
            null,
            null,
            years(article.analysis().dated().publication().value()),
            item.href(),
            List.of()));
  }

  private SearchEntry source(Source source) {
    SourceItem item = sheet.items().source(source);
    Excerpt name = Excerpt.of(item.name(), MOST);
    Stream<String> also =
        Stream.concat(
            source.aliases().stream().map(Source.Alias::name),
            source.roles().stream().map(Source.Role::words));
    return new SearchEntry(
        hit(
            Hit.Type.SOURCE,
            item.href(),
            name,
            note(item.role() == null ? item.type() : item.role(), item.claims())),
        Stream.concat(Stream.of(name.words()), also).toList(),
        "",
        new Facets(null, null, List.of(), null, List.of(item.href())));
  }

  private SearchEntry claim(ArchivedClaim claim) {
    ArchivedArticle article = sheet.edition().articleOf(claim);
    List<SourceRef> sources =
        claim.candidates().isEmpty() ? List.of(claim.source()) : claim.candidates();
    Excerpt words = Excerpt.of(claim, article.analysis().article().text(), MOST);
    return new SearchEntry(
        hit(claim, article, sources, words),
        Stream.concat(sources.stream().map(SourceRef::name), Stream.ofNullable(claim.role()))
            .toList(),
        words.words(),
        new Facets(
            claim.claim().kind(),
            claim.claim().stance(),
            years(sheet.edition().date(claim)),
            sheet.links().article(article.id()),
            sources.stream().map(source -> sheet.links().source(source.id())).toList()));
  }

  private Hit hit(
      ArchivedClaim claim, ArchivedArticle article, List<SourceRef> sources, Excerpt words) {
    Edtf said = claim.claim().said();
    return new Hit(
        Hit.Type.CLAIM,
        sheet.links().claim(claim.id()),
        words.words(),
        words.cut(),
        said == null ? null : sheet.labels().date(said),
        sheet.items().links(sources),
        new Link(
            sheet.links().inArticle(claim),
            Excerpt.of(article.title(), MOST).toString()));
  }

  private static Hit hit(Hit.Type type, String href, Excerpt words, String note) {
    return new Hit(type, href, words.words(), words.cut(), note, List.of(), null);
  }

  private static String note(@Nullable String... parts) {
    return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }

  private static List<Integer> years(@Nullable Edtf date) {
    return CalendarUnit.of(date).stream().map(CalendarUnit::year).distinct().toList();
  }
}
