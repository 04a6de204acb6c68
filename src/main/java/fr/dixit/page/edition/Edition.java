package fr.dixit.page.edition;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.Subject;
import fr.dixit.archive.disagreement.Disagreement;
import fr.dixit.calendar.Edtf;
import fr.dixit.page.chronicle.CalendarUnit;
import fr.dixit.page.chronicle.Chronicle;
import fr.dixit.page.chronicle.Entry;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.index.Echo;
import fr.dixit.page.index.Index;
import fr.dixit.page.index.Listed;
import fr.dixit.page.index.Orders;
import fr.dixit.page.index.Question;
import fr.dixit.page.index.Reads;
import fr.dixit.page.path.Listing;
import fr.dixit.page.path.SiteMap;
import fr.dixit.page.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The archive as one page sees it. Whatever the page asks for is noted: only when the answer
 * changes, the page may. So nothing of the archive may reach a page by another way.
 */
public final class Edition {

  private final Index index;
  private final Reads reads;

  public Edition(Index index, Reads reads) {
    this.index = index;
    this.reads = reads;
  }

  /** The archive for a page that every build makes. */
  private Index all() {
    reads.noteAll();
    return index;
  }

  /** The archive for a page that depends on what it tells of the thing of that id. */
  private Index index(Question question, String id) {
    reads.note(question, id);
    return index;
  }

  public Archive archive() {
    return all().archive();
  }

  /** In the archive's order. */
  public List<Disagreement> disagreements() {
    return all().disagreements();
  }

  public Chronicle chronicle() {
    return all().chronicle();
  }

  public Orders orders() {
    return all().orders();
  }

  /** What was changed by hand in each article where something was. */
  public Map<String, List<Amendment>> amendedInArticles() {
    return all().amendedInArticles();
  }

  /** The same for all pages, as are the imprint and the labels. */
  public SiteMap map() {
    return index.map();
  }

  public Imprint imprint() {
    return index.imprint();
  }

  public Labels labels() {
    return index.labels();
  }

  public ArchivedArticle articleOf(String id) {
    return index(Question.ARTICLE, id).map().articleOf(id);
  }

  /** The article that holds the claim. */
  public ArchivedArticle articleOf(ArchivedClaim claim) {
    return articleOf(claim.article());
  }

  /** The article before another in the archive's order; null before the first. */
  public @Nullable ArchivedArticle before(ArchivedArticle article) {
    return index(Question.AROUND_ARTICLE, article.id()).articleBefore(article.id());
  }

  /** The article after another in the archive's order; null after the last. */
  public @Nullable ArchivedArticle after(ArchivedArticle article) {
    return index(Question.AROUND_ARTICLE, article.id()).articleAfter(article.id());
  }

  public ArchivedClaim claimOf(String id) {
    return index(Question.CLAIM, id).map().claimOf(id);
  }

  /** The claim of that id; null for one that is rejected. */
  @Nullable ArchivedClaim findClaim(String id) {
    return index(Question.CLAIM, id).map().findClaim(id);
  }

  /** Number of the claim in its article, from 1. */
  public int number(ArchivedClaim claim) {
    return placeInArticle(claim) + 1;
  }

  /** Index of the claim among those of its article. */
  public int placeInArticle(ArchivedClaim claim) {
    return index(Question.ARTICLE, claim.article()).placeInArticle(claim);
  }

  /** What the source of a claim says before it; null when it is the first. */
  public @Nullable ArchivedClaim saidBefore(ArchivedClaim claim) {
    return index(Question.CLAIM, claim.id()).saidBefore(claim.id());
  }

  /** What the source of a claim says after it; null when it is the last. */
  public @Nullable ArchivedClaim saidAfter(ArchivedClaim claim) {
    return index(Question.CLAIM, claim.id()).saidAfter(claim.id());
  }

  /** What the claim bears on; contradiction and corroboration stand with both their claims. */
  List<Relation> relationsOf(String claim) {
    return index(Question.CLAIM, claim).relations().of(claim);
  }

  /** The answers to the claim and the repetitions of it. */
  List<Relation> relationsTo(String claim) {
    return index(Question.CLAIM, claim).relations().to(claim);
  }

  /** What was changed by hand of a claim, in the order of the corrections. */
  List<Amendment> amended(ArchivedClaim claim) {
    return index(Question.CLAIM, claim.id()).amended(claim.id());
  }

  /** The claim's place among those of the same words; null when no other has them. */
  Echo.@Nullable Place echo(ArchivedClaim claim) {
    Echo.Place place = index(Question.CLAIM, claim.id()).echoes().of(claim.id());
    if (place != null) {
      reads.note(Question.ECHO, place.echo().first().id());
    }
    return place;
  }

  public Source sourceOf(String id) {
    return index(Question.SOURCE, id).map().sourceOf(id);
  }

  /** The claims of a source, earliest first; those without a date last. */
  public List<ArchivedClaim> inOrderOfTime(Source source) {
    return index(Question.SOURCE, source.id()).inOrderOfTime(source.id());
  }

  /** Claims that reached an article through the source. */
  public List<ArchivedClaim> relayedBy(Source source) {
    return index(Question.SOURCE, source.id()).relayedBy(source.id());
  }

  /** Whom the source answers. */
  List<Relation> answersBy(String source) {
    return index(Question.SOURCE, source).relations().answersBy(source);
  }

  /** Who answers the source. */
  List<Relation> answersTo(String source) {
    return index(Question.SOURCE, source).relations().answersTo(source);
  }

  /** What was changed by hand of a source, in the order of the corrections. */
  List<Amendment> amended(Source source) {
    return index(Question.SOURCE, source.id()).amended(source.id());
  }

  /** The source of that id; null for names that never speak. */
  public @Nullable SourceRef findSource(String id) {
    return index(Question.SOURCE_NAME, id).nameOfSource(id);
  }

  public Subject subjectOf(String id) {
    return index(Question.SUBJECT, id).map().subjectOf(id);
  }

  /** The name of the subject of that id; null for sources that no claim names. */
  public @Nullable SourceRef findSubject(String id) {
    return index(Question.SUBJECT_NAME, id).nameOfSubject(id);
  }

  public Entry period(CalendarUnit unit) {
    return Objects.requireNonNull(
        index(Question.PERIOD, unit.toString()).findPeriod(unit.toString()));
  }

  /** The nearest earlier period of the same level, or null. */
  public @Nullable CalendarUnit before(CalendarUnit unit) {
    return index(Question.PERIOD, unit.toString()).chronicle().before(unit);
  }

  /** The nearest later period of the same level, or null. */
  public @Nullable CalendarUnit after(CalendarUnit unit) {
    return index(Question.PERIOD, unit.toString()).chronicle().after(unit);
  }

  public Disagreement disagreement(String id) {
    return Objects.requireNonNull(index(Question.DISAGREEMENT, id).findDisagreement(id));
  }

  /**
   * Part of a list.
   *
   * @param first index of the first thing
   * @param most how many things, or as many as there are
   */
  public Listed listed(Listing listing, int first, int most) {
    Listed.Part part = new Listed.Part(listing, first, most);
    return index(Question.LISTED, part.toString()).orders().listed(part);
  }

  /** Claims, earliest first; those without a date last. */
  public List<ArchivedClaim> inOrderOfTime(List<ArchivedClaim> claims) {
    List<ArchivedClaim> ordered = new ArrayList<>(claims);
    ordered.sort(Comparator.comparing(this::date, Comparator.nullsLast(Comparator.naturalOrder())));
    return ordered;
  }

  /**
   * The date that gives a claim its place in time: that of its utterance when it is a day, else
   * that of its article, else whatever is known; null when nothing is.
   */
  public @Nullable Edtf date(ArchivedClaim claim) {
    return Index.date(claim, articleOf(claim));
  }
}
