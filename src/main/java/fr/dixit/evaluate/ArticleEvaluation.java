package fr.dixit.evaluate;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.ingest.Article;
import fr.dixit.text.Text;
import java.util.List;
import java.util.function.Predicate;

/** What was found in one article, held against what was to be found. */
record ArticleEvaluation(
    Article article,
    Comparison<Pair, LocatedClaim> claims,
    Comparison<DatePair, AnnotatedDate> dates) {

  static ArticleEvaluation of(GoldArticle gold, ArchivedArticle archived) {
    Text text = gold.article().text();
    List<AnnotatedClaim> found =
        archived.claims().stream().map(claim -> AnnotatedClaim.of(claim, text)).toList();
    List<AnnotatedDate> dates =
        archived.analysis().dated().mentions().stream().map(AnnotatedDate::of).toList();
    return of(gold, found, dates);
  }

  static ArticleEvaluation of(
      GoldArticle gold, List<AnnotatedClaim> claims, List<AnnotatedDate> dates) {
    Extents extents = new Extents(gold.article().text());
    return new ArticleEvaluation(
        gold.article(),
        ClaimComparison.of(extents.of(gold.claims()), extents.of(claims)),
        DateComparison.of(gold.dates(), dates));
  }

  Figures figures() {
    return new Figures(
        1,
        claims.score(Pair::hasSource),
        claims.score(pair -> true),
        claims.score(Pair::isStrict),
        claims.share(Pair::hasSource),
        claims.share(Pair::hasKind),
        claims.share(Pair::hasCue),
        said(),
        dates.score(pair -> true),
        values());
  }

  private Share said() {
    return new Share(count(Pair::hasSaid), count(Pair::isDated));
  }

  private int count(Predicate<Pair> condition) {
    return claims.share(condition).right();
  }

  /** A date that was missed has no right value either. */
  private Share values() {
    List<DatePair> valued = dates.pairs().stream().filter(p -> p.gold().value() != null).toList();
    long missed = dates.missed().stream().filter(date -> date.value() != null).count();
    long right = valued.stream().filter(DatePair::hasValue).count();
    return new Share((int) right, valued.size() + (int) missed);
  }
}
