package fr.dixit.page.edition;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.Subject;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.HtmlTime;
import fr.dixit.dates.Basis;
import fr.dixit.dates.DateMention;
import fr.dixit.dates.PublicationDate;
import fr.dixit.page.chronicle.CalendarUnit;
import fr.dixit.page.chronicle.Entry;
import fr.dixit.page.item.ArticleItem;
import fr.dixit.page.item.ClaimGroup;
import fr.dixit.page.item.ClaimItem;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.PeriodItem;
import fr.dixit.page.item.Publication;
import fr.dixit.page.item.RelationItem;
import fr.dixit.page.item.Selection;
import fr.dixit.page.item.SourceItem;
import fr.dixit.page.item.When;
import fr.dixit.page.path.Links;
import fr.dixit.page.path.Listing;
import fr.dixit.page.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Claims, articles, sources and dates as entries of one page. */
public final class Items {

  private static final int SNIPPET = 220;
  private static final int MOST = 32;

  private final Edition edition;
  private final Links links;

  Items(Edition edition, Links links) {
    this.edition = edition;
    this.links = links;
  }

  public ClaimItem claim(ArchivedClaim archived) {
    ArchivedArticle article = edition.articleOf(archived);
    Excerpt words = Excerpt.of(archived, article.analysis().article().text(), SNIPPET);
    return new ClaimItem(
        links.claim(archived.id()),
        words.words(),
        words.cut(),
        isDirect(archived),
        kind(archived),
        labels().of(archived.claim().kind()),
        sources(archived),
        links(archived.via()),
        when(archived.claim().said()),
        new Link(links.inArticle(archived), article.title()));
  }

  public List<ClaimItem> claims(List<ArchivedClaim> claims) {
    return claims.stream().map(this::claim).toList();
  }

  /** The claims in their order, those that follow each other in one article together. */
  public List<ClaimGroup> grouped(List<ArchivedClaim> claims) {
    List<ClaimGroup> groups = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= claims.size(); i++) {
      if (i == claims.size() || !claims.get(i).article().equals(claims.get(first).article())) {
        groups.add(group(claims.subList(first, i)));
        first = i;
      }
    }
    return groups;
  }

  private ClaimGroup group(List<ArchivedClaim> claims) {
    return new ClaimGroup(article(edition.articleOf(claims.get(0))), claims(claims));
  }

  /** The first of the claims, grouped; null when there are none. */
  public @Nullable Selection<ClaimGroup> firstClaims(List<ArchivedClaim> claims) {
    return select(claims, this::grouped, Listing.CLAIMS_BY_DATE);
  }

  /** The first of the articles; null when there are none. */
  public @Nullable Selection<ArticleItem> firstArticles(List<ArchivedArticle> articles) {
    return select(articles, this::articles, Listing.ARTICLES_BY_DATE);
  }

  /** The first of what claims have to do with each other; null when there is nothing. */
  public @Nullable Selection<RelationItem> firstRelations(List<RelationItem> relations) {
    return select(relations, Function.identity(), Listing.CLAIMS_BY_DATE);
  }

  private <A, T> @Nullable Selection<T> select(
      List<A> all, Function<List<A>, List<T>> shown, Listing whole) {
    if (all.isEmpty()) {
      return null;
    }
    int rest = all.size() - MOST;
    return rest <= 0
        ? new Selection<>(shown.apply(all), null)
        : new Selection<>(
            shown.apply(all.subList(0, MOST)),
            new Link(links.to(whole, 1), labels().count(rest, "others")));
  }

  /** The source, or all candidates when nobody can tell which. */
  public List<Link> sources(ArchivedClaim claim) {
    return claim.candidates().isEmpty()
        ? List.of(links.source(claim.source()))
        : links(claim.candidates());
  }

  public List<Link> links(List<SourceRef> refs) {
    return refs.stream().map(links::source).toList();
  }

  public ArticleItem article(ArchivedArticle article) {
    PublicationDate published = article.analysis().dated().publication();
    return new ArticleItem(
        links.article(article.id()),
        article.title(),
        article.analysis().article().metadata().outlet(),
        when(published.value()),
        published.basis() == Basis.INFERRED,
        labels().count(article.claims().size(), "claims"));
  }

  public List<ArticleItem> articles(List<ArchivedArticle> articles) {
    return articles.stream().map(this::article).toList();
  }

  public SourceItem source(Source source) {
    return new SourceItem(
        links.source(source.id()),
        source.name(),
        labels().of(source.type()),
        source.roles().size() == 1 ? source.roles().get(0).words() : null,
        labels().count(source.claims().size(), "claims"));
  }

  public List<SourceItem> subjects(List<Subject> subjects) {
    return subjects.stream().map(this::subject).toList();
  }

  private SourceItem subject(Subject subject) {
    Link link = links.subject(subject.ref());
    return new SourceItem(
        link.href(),
        link.text(),
        labels().of(subject.type(), "subject"),
        null,
        labels().count(subject.claims().size(), "claims"));
  }

  public List<SourceItem> sources(List<Source> sources) {
    return sources.stream().map(this::source).toList();
  }

  public @Nullable When when(@Nullable Edtf value) {
    return value == null
        ? null
        : new When(labels().date(value), HtmlTime.of(value), links.date(value));
  }

  /**
   * What a date mention means, in words; an unknown date leads to what the method says of these.
   */
  public When meaning(DateMention mention) {
    When known = when(mention.value());
    String words = mention.words(labels().language().dates());
    return known != null
        ? new When(words, known.datetime(), known.href())
        : new When(words, null, links.date(null));
  }

  /** A period without the smaller ones in it. */
  public PeriodItem period(Entry entry) {
    return period(entry, List.of());
  }

  public PeriodItem period(Entry entry, List<PeriodItem> within) {
    CalendarUnit unit = entry.unit();
    String total = labels().count(entry.total(), "entries");
    return new PeriodItem(links.unit(unit), labels().date(unit), total, within);
  }

  public List<PeriodItem> periods(List<Entry> entries) {
    return entries.stream().map(this::period).toList();
  }

  public Publication publication(ArchivedArticle article) {
    PublicationDate published = article.analysis().dated().publication();
    return new Publication(
        when(published.value()),
        published.basis() == Basis.INFERRED,
        published.evidence().stream().map(bound -> evidence(article, bound)).toList());
  }

  private Publication.Evidence evidence(ArchivedArticle article, PublicationDate.Evidence bound) {
    return new Publication.Evidence(
        labels().of(bound.bound()),
        when(bound.date()),
        article.analysis().article().text().slice(bound.span()),
        rule(bound.rule()),
        years(bound.years()));
  }

  private static @Nullable String years(List<Integer> years) {
    return years.isEmpty()
        ? null
        : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** What a rule is; its name when nobody has explained it yet. */
  public String rule(String name) {
    String meaning = labels().rule(name);
    return meaning == null ? name : meaning;
  }

  public static boolean isDirect(ArchivedClaim claim) {
    return claim.claim().kind() == fr.dixit.claims.Kind.DIRECT;
  }

  /** The kind as a class of the style sheet. */
  public static String kind(ArchivedClaim claim) {
    return claim.claim().kind().name().toLowerCase(Locale.ROOT);
  }

  private Labels labels() {
    return edition.labels();
  }
}
