package fr.dixit.page.index;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.Subject;
import fr.dixit.calendar.Edtf;
import fr.dixit.page.index.Listed.Part;
import fr.dixit.page.path.Listing;
import fr.dixit.text.Folding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The articles, claims and sources of the archive in each order in which they are listed. */
public final class Orders {

  private final Map<Listing, List<ArchivedArticle>> articles = new EnumMap<>(Listing.class);
  private final Map<Listing, List<ArchivedClaim>> claims = new EnumMap<>(Listing.class);
  private final Map<Listing, List<Source>> sources = new EnumMap<>(Listing.class);
  private final Map<Listing, List<Subject>> subjects = new EnumMap<>(Listing.class);

  Orders(Index index) {
    Archive archive = index.archive();
    articles.put(Listing.ARTICLES_BY_DATE, newest(archive.articles(), Orders::published));
    articles.put(Listing.ARTICLES_BY_TITLE, byWords(archive.articles(), ArchivedArticle::title));
    articles.put(
        Listing.ARTICLES_BY_CLAIMS, most(archive.articles(), article -> article.claims().size()));
    claims.put(Listing.CLAIMS_BY_DATE, newest(archive.claims(), index::date));
    claims.put(Listing.CLAIMS_BY_SOURCE, byWords(archive.claims(), claim -> claim.source().name()));
    claims.put(Listing.CLAIMS_UNDATED, index.chronicle().undated());
    sources.put(
        Listing.SOURCES_BY_CLAIMS, most(archive.sources(), source -> source.claims().size()));
    sources.put(Listing.SOURCES_BY_NAME, byWords(archive.sources(), Source::name));
    sources.put(
        Listing.SOURCES_BY_TYPE,
        sorted(archive.sources(), Source::type, Comparator.naturalOrder()));
    subjects.put(Listing.SUBJECTS_BY_NAME, archive.subjects());
    subjects.put(
        Listing.SUBJECTS_BY_CLAIMS, most(archive.subjects(), subject -> subject.claims().size()));
  }

  public List<ArchivedArticle> articles(Listing listing) {
    return articles.get(listing);
  }

  public List<ArchivedClaim> claims(Listing listing) {
    return claims.get(listing);
  }

  public List<Source> sources(Listing listing) {
    return sources.get(listing);
  }

  public List<Subject> subjects(Listing listing) {
    return subjects.get(listing);
  }

  public int size(Listing listing) {
    return switch (listing.subject()) {
      case ARTICLES -> articles(listing).size();
      case CLAIMS -> claims(listing).size();
      case SOURCES -> sources(listing).size();
      case SUBJECTS -> subjects(listing).size();
    };
  }

  /** A part of a list. */
  public Listed listed(Part part) {
    Listing listing = part.listing();
    return new Listed(
        size(listing),
        part.of(articles.getOrDefault(listing, List.of())),
        part.of(claims.getOrDefault(listing, List.of())),
        part.of(sources.getOrDefault(listing, List.of())),
        part.of(subjects.getOrDefault(listing, List.of())));
  }

  private static @Nullable Edtf published(ArchivedArticle article) {
    return article.analysis().dated().publication().value();
  }

  /**
   * By first possible day, latest first, so that what may be old never stands before what is new;
   * what has none comes last. Ties keep the archive's order.
   */
  private static <T> List<T> newest(List<T> items, Function<T, @Nullable Edtf> date) {
    Function<T, @Nullable LocalDate> day =
        item -> {
          Edtf value = date.apply(item);
          return value == null ? null : value.earliest();
        };
    return sorted(items, day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
  }

  private static <T> List<T> byWords(List<T> items, Function<T, String> words) {
    return sorted(items, words.andThen(Folding::fold), Comparator.naturalOrder());
  }

  private static <T> List<T> most(List<T> items, Function<T, Integer> size) {
    return sorted(items, size, Comparator.reverseOrder());
  }

  /** What an item is sorted by is found once, not at each comparison. */
  private static <T, K> List<T> sorted(List<T> items, Function<T, K> key, Comparator<K> order) {
    record Keyed<T, K>(T item, K key) {}
    return items.stream()
        .map(item -> new Keyed<>(item, key.apply(item)))
        .sorted(Comparator.comparing(Keyed::key, order))
        .map(Keyed::item)
        .toList();
  }
}
