package fr.dixit.page.edition;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.disagreement.Disagreement;
import fr.dixit.archive.disagreement.Disagreements;
import fr.dixit.archive.relation.RelationIndex;
import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.page.chronicle.Chronicle;
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
public final class Edition {

  private final Archive archive;
  private final Imprint imprint;
  private final Chronicle chronicle;
  private final RelationIndex relations;
  private final List<Disagreement> disagreements;
  private final SiteMap map;
  private final Echoes echoes;
  private final Labels labels;
  private final Map<String, Integer> placeInArticle = new HashMap<>();
  private final Map<String, List<ArchivedClaim>> byTime = new HashMap<>();
  private final Map<String, Integer> placeOfSource = new HashMap<>();
  private final Map<String, List<ArchivedClaim>> relayed = new HashMap<>();
  private final Map<String, List<Amendment>> amended = new HashMap<>();
  private final Map<String, List<Amendment>> amendedInArticles = new HashMap<>();

  public Edition(Archive archive, Imprint imprint) {
    this.archive = archive;
    this.imprint = imprint;
    this.labels = Labels.in(imprint.language());
    this.chronicle = Chronicle.of(archive);
    this.relations = new RelationIndex(archive);
    this.disagreements = Disagreements.of(archive);
    this.map = new SiteMap(archive, chronicle, disagreements);
    this.echoes = new Echoes(archive, map);
    archive.articles().forEach(article -> number(article.claims(), placeInArticle));
    for (Source source : archive.sources()) {
      byTime.put(source.id(), inOrderOfTime(source.claims()));
      number(inOrderOfTime(source), placeOfSource);
    }
    archive.claims().forEach(this::index);
    archive.amendments().forEach(this::index);
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

  RelationIndex relations() {
    return relations;
  }

  Echoes echoes() {
    return echoes;
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

  public Labels labels() {
    return labels;
  }

  /** Number of the claim in its article, from 1. */
  public int number(ArchivedClaim claim) {
    return placeInArticle.get(claim.id()) + 1;
  }

  /** Index of the claim among those of its article. */
  public int placeInArticle(ArchivedClaim claim) {
    return placeInArticle.get(claim.id());
  }

  /** Index of the claim among those of its source. */
  public int placeOfSource(ArchivedClaim claim) {
    return placeOfSource.get(claim.id());
  }

  /** The claims of a source, earliest first; those without a date last. */
  public List<ArchivedClaim> inOrderOfTime(Source source) {
    return byTime.get(source.id());
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
    Edtf said = claim.claim().said();
    Edtf published = articleOf(claim).analysis().dated().publication().value();
    return said != null && (said instanceof Day || published == null) ? said : published;
  }

  /** Claims that reached an article through the source. */
  public List<ArchivedClaim> relayedBy(Source source) {
    return relayed.getOrDefault(source.id(), List.of());
  }

  /** What was changed by hand of a claim or source, in the order of the corrections. */
  List<Amendment> amended(String subject) {
    return amended.getOrDefault(subject, List.of());
  }

  /** What was changed by hand in each article where something was. */
  public Map<String, List<Amendment>> amendedInArticles() {
    return amendedInArticles;
  }

  /** The article that holds the claim. */
  public ArchivedArticle articleOf(ArchivedClaim claim) {
    return map.articleOf(claim.article());
  }
}
