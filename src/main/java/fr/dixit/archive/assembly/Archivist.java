package fr.dixit.archive.assembly;

import fr.dixit.archive.Analysis;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.dossier.Dossiers;
import fr.dixit.archive.dossier.Joinings;
import fr.dixit.archive.identity.Identities;
import fr.dixit.archive.identity.Identity;
import fr.dixit.archive.identity.merge.Cast;
import fr.dixit.archive.identity.ruling.Ruling;
import fr.dixit.claims.Claim;
import fr.dixit.dates.Basis;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.Entity;
import fr.dixit.text.Sha256;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins what all articles gave: first who is who across them, then each claim with its source, then
 * all that is known of each source. One reduction in the order of the articles; same analyses, same
 * archive.
 */
public final class Archivist {

  private final List<Analysis> analyses;
  private final Lexicon lexicon;
  private final Identities identities;
  private final Attributions attributions;
  private final Set<String> claimIds = new HashSet<>();

  private Archivist(List<Analysis> analyses, Lexicon lexicon, List<Ruling> byHand) {
    this.analyses = analyses;
    this.lexicon = lexicon;
    this.identities =
        Identities.of(analyses.stream().map(Archivist::cast).toList(), lexicon, byHand);
    this.attributions = new Attributions(identities);
  }

  /** The archive of these articles, which come in the order of their files. */
  public static Archive archive(List<Analysis> analyses, Lexicon lexicon) {
    return archive(analyses, lexicon, List.of());
  }

  /**
   * The archive of these articles, which come in the order of their files.
   *
   * @param byHand what a person knows of who is who
   */
  public static Archive archive(List<Analysis> analyses, Lexicon lexicon, List<Ruling> byHand) {
    return new Archivist(analyses, lexicon, byHand).archive();
  }

  private static Cast cast(Analysis analysis) {
    return new Cast(analysis.article().id(), analysis.article().text(), analysis.mentions());
  }

  private Archive archive() {
    List<ArchivedArticle> articles = new ArrayList<>(analyses.size());
    Dossiers dossiers = new Dossiers(identities, lexicon);
    for (int i = 0; i < analyses.size(); i++) {
      ArchivedArticle article = article(i, analyses.get(i));
      articles.add(article);
      dossiers.add(i, article);
    }
    List<ArchivedClaim> claims =
        articles.stream().flatMap(article -> article.claims().stream()).toList();
    return new Archive(
        List.copyOf(articles),
        claims,
        dossiers.sources(new Joinings(identities, articles)),
        new Subjects(identities).of(claims),
        List.of(),
        List.of());
  }

  private ArchivedArticle article(int index, Analysis analysis) {
    String stated = analysis.article().metadata().title();
    String title = stated == null ? DerivedTitle.of(analysis) : stated;
    Basis basis = stated == null ? Basis.INFERRED : Basis.STATED;
    List<ArchivedClaim> claims =
        analysis.claims().stream().map(claim -> claim(index, analysis, claim)).toList();
    List<SourceRef> entities =
        IntStream.range(0, analysis.mentions().idBound())
            .mapToObj(entity -> attributions.source(index, entity))
            .toList();
    return new ArchivedArticle(analysis, title, basis, claims, entities);
  }

  private ArchivedClaim claim(int article, Analysis analysis, Claim claim) {
    List<SourceRef> candidates = attributions.candidates(article, claim.attribution());
    return new ArchivedClaim(
        unique(claim, analysis),
        analysis.article().id(),
        attributions.source(article, claim.attribution()),
        candidates,
        claim.via().stream().map(entity -> attributions.source(article, entity)).toList(),
        mentioned(article, claim.mentioned()));
  }

  /** Ten hex digits meet by chance once in a few hundred archives of 100,000 claims. */
  private Claim unique(Claim claim, Analysis analysis) {
    Claim unique = claim;
    while (!claimIds.add(unique.id())) {
      String other = Sha256.of(unique.id() + "\n" + analysis.article().id());
      unique = unique.withId("c-" + other.substring(0, claim.id().length() - 2));
    }
    return unique;
  }

  private List<String> mentioned(int article, List<Entity> entities) {
    return entities.stream()
        .map(entity -> identities.of(article, entity.id()))
        .filter(identity -> identity != null && identity.named())
        .map(Identity::id)
        .distinct()
        .toList();
  }
}
