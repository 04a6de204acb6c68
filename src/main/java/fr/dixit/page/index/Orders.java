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
import java.util.ArrayList;
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
    articles.put(Listing.ARTICLES_BY_DATE, sorted(archive.articles(), newest(Orders::published)));
    articles.put(
        Listing.ARTICLES_BY_TITLE, sorted(archive.articles(), byWords(ArchivedArticle::title)));
    articles.put(
        Listing.ARTICLES_BY_CLAIMS,
        sorted(archive.articles(), most(article -> article.claims().size())));
    claims.put(Listing.CLAIMS_BY_DATE, sorted(archive.claims(), newest(index::date)));
    claims.put(
        Listing.CLAIMS_BY_SOURCE,
        sorted(archive.claims(), byWords(claim -> claim.source().name())));
    claims.put(Listing.CLAIMS_UNDATED, index.chronicle().undated());
    sources.put(
        Listing.SOURCES_BY_CLAIMS,
        sorted(archive.sources(), most(source -> source.claims().size())));
    sources.put(Listing.SOURCES_BY_NAME, sorted(archive.sources(), byWords(Source::name)));
    sources.put(
        Listing.SOURCES_BY_TYPE, sorted(archive.sources(), Comparator.comparing(Source::type)));
    subjects.put(Listing.SUBJECTS_BY_NAME, archive.subjects());
    subjects.put(
        Listing.SUBJECTS_BY_CLAIMS,
        sorted(archive.subjects(), most(subject -> subject.claims().size())));
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
  private static <T> Comparator<T> newest(Function<T, @Nullable Edtf> date) {
    Function<T, @Nullable LocalDate> day =
        item -> {
          Edtf value = date.apply(item);
          return value == null ? null : value.earliest();
        };
    return Comparator.comparing(day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
  }

  private static <T> Comparator<T> byWords(Function<T, String> words) {
    return Comparator.comparing(item -> Folding.fold(words.apply(item)));
  }

  private static <T> Comparator<T> most(Function<T, Integer> size) {
    return Comparator.comparing(size, Comparator.reverseOrder());
  }

  private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(order);
    return sorted;
  }
}
