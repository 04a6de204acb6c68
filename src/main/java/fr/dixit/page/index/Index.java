package fr.dixit.page.index;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.Subject;
import fr.dixit.archive.disagreement.Disagreement;
import fr.dixit.archive.disagreement.Disagreements;
import fr.dixit.archive.relation.RelationIndex;
import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.page.chronicle.Chronicle;
import fr.dixit.page.chronicle.Entry;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.path.SiteMap;
import fr.dixit.page.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The archive with the indexes that laying out its pages needs; built once, then only read. */
public final class Index {

  private final Archive archive;
  private final Imprint imprint;
  private final Chronicle chronicle;
  private final RelationIndex relations;
  private final List<Disagreement> disagreements;
  private final SiteMap map;
  private final Echoes echoes;
  private final Labels labels;
  private final Orders orders;
  private final Map<String, Integer> placeOfArticle = new HashMap<>();
  private final Map<String, Integer> placeInArticle = new HashMap<>();
  private final Map<String, List<ArchivedClaim>> byTime = new HashMap<>();
  private final Map<String, Integer> placeOfSource = new HashMap<>();
  private final Map<String, List<ArchivedClaim>> relayed = new HashMap<>();
  private final Map<String, List<Amendment>> amended = new HashMap<>();
  private final Map<String, List<Amendment>> amendedInArticles = new HashMap<>();
  private final Map<String, Entry> periods = new HashMap<>();
  private final Map<String, Disagreement> disagreementById = new HashMap<>();

  public Index(Archive archive, Imprint imprint) {
    this.archive = archive;
    this.imprint = imprint;
    this.labels = Labels.in(imprint.language());
    this.chronicle = Chronicle.of(archive);
    this.relations = new RelationIndex(archive);
    this.disagreements = Disagreements.of(archive);
    this.map = new SiteMap(archive, chronicle, disagreements);
    this.echoes = new Echoes(archive, map);
    for (ArchivedArticle article : archive.articles()) {
      placeOfArticle.put(article.id(), placeOfArticle.size());
      number(article.claims(), placeInArticle);
    }
    for (Source source : archive.sources()) {
      byTime.put(source.id(), inOrderOfTime(source.claims()));
      number(inOrderOfTime(source.id()), placeOfSource);
    }
    archive.claims().forEach(this::index);
    archive.amendments().forEach(this::index);
    chronicle.entries().forEach(entry -> periods.put(entry.unit().toString(), entry));
    disagreements.forEach(one -> disagreementById.put(one.id(), one));
    this.orders = new Orders(this);
  }

  private static void number(List<ArchivedClaim> claims, Map<String, Integer> places) {
    for (int i = 0; i < claims.size(); i++) {
      places.put(claims.get(i).id(), i);
    }
  }

  private void index(ArchivedClaim claim) {
    for (SourceRef ref : claim.via()) {
      relayed.computeIfAbsent(ref.id(), id -> new ArrayList<>()).add(claim);
    }
  }

  private void index(Amendment amendment) {
    amended.computeIfAbsent(amendment.subject(), id -> new ArrayList<>()).add(amendment);
    if (amendment.article() != null) {
      amendedInArticles
          .computeIfAbsent(amendment.article(), id -> new ArrayList<>())
          .add(amendment);
    }
  }

  public Archive archive() {
    return archive;
  }

  public RelationIndex relations() {
    return relations;
  }

  /** In the archive's order. */
  public List<Disagreement> disagreements() {
    return disagreements;
  }

  public Imprint imprint() {
    return imprint;
  }

  public Chronicle chronicle() {
    return chronicle;
  }

  public SiteMap map() {
    return map;
  }

  /** Which claims have the same words as others. */
  public Echoes echoes() {
    return echoes;
  }

  public Labels labels() {
    return labels;
  }

  public Orders orders() {
    return orders;
  }

  /** Index of the claim among those of its article. */
  public int placeInArticle(ArchivedClaim claim) {
    return placeInArticle.get(claim.id());
  }

  /** The article before that of the id in the archive's order; null before the first. */
  public @Nullable ArchivedArticle articleBefore(String id) {
    return neighbour(archive.articles(), placeOfArticle.get(id), -1);
  }

  /** The article after that of the id in the archive's order; null after the last. */
  public @Nullable ArchivedArticle articleAfter(String id) {
    return neighbour(archive.articles(), placeOfArticle.get(id), 1);
  }

  /** What the source of the claim of that id says before it; null when it is the first. */
  public @Nullable ArchivedClaim saidBefore(String id) {
    return saidAround(id, -1);
  }

  /** What the source of the claim of that id says after it; null when it is the last. */
  public @Nullable ArchivedClaim saidAfter(String id) {
    return saidAround(id, 1);
  }

  private @Nullable ArchivedClaim saidAround(String id, int step) {
    ArchivedClaim claim = map.findClaim(id);
    return claim == null
        ? null
        : neighbour(inOrderOfTime(claim.source().id()), placeOfSource.get(id), step);
  }

  private static <T> @Nullable T neighbour(List<T> all, @Nullable Integer place, int step) {
    boolean isThere = place != null && place + step >= 0 && place + step < all.size();
    return isThere ? all.get(place + step) : null;
  }

  /** The claims of a source, earliest first; those without a date last. */
  public List<ArchivedClaim> inOrderOfTime(String source) {
    return byTime.getOrDefault(source, List.of());
  }

  private List<ArchivedClaim> inOrderOfTime(List<ArchivedClaim> claims) {
    List<ArchivedClaim> ordered = new ArrayList<>(claims);
    ordered.sort(Comparator.comparing(this::date, Comparator.nullsLast(Comparator.naturalOrder())));
    return ordered;
  }

  @Nullable Edtf date(ArchivedClaim claim) {
    return date(claim, map.articleOf(claim.article()));
  }

  /**
   * The date that gives a claim its place in time: that of its utterance when it is a day, else
   * that of its article, else whatever is known; null when nothing is.
   */
  public static @Nullable Edtf date(ArchivedClaim claim, ArchivedArticle article) {
    Edtf said = claim.claim().said();
    Edtf published = article.analysis().dated().publication().value();
    return said != null && (said instanceof Day || published == null) ? said : published;
  }

  /** Claims that reached an article through the source. */
  public List<ArchivedClaim> relayedBy(String source) {
    return relayed.getOrDefault(source, List.of());
  }

  /** What was changed by hand of a claim or source, in the order of the corrections. */
  public List<Amendment> amended(String subject) {
    return amended.getOrDefault(subject, List.of());
  }

  /** What was changed by hand in each article where something was. */
  public Map<String, List<Amendment>> amendedInArticles() {
    return amendedInArticles;
  }

  /** Null for names that never speak. */
  public @Nullable SourceRef nameOfSource(String id) {
    Source source = map.findSource(id);
    return source == null ? null : source.ref();
  }

  /** Null for sources that no claim names. */
  public @Nullable SourceRef nameOfSubject(String id) {
    Subject subject = map.findSubject(id);
    return subject == null ? null : subject.ref();
  }

  /**
   * What belongs to a period, or null when nothing does.
   *
   * @param unit in ISO 8601
   */
  public @Nullable Entry findPeriod(String unit) {
    return periods.get(unit);
  }

  public @Nullable Disagreement findDisagreement(String id) {
    return disagreementById.get(id);
  }
}
