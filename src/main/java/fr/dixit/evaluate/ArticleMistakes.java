package fr.dixit.evaluate;

import fr.dixit.claims.Kind;
import fr.dixit.evaluate.Mistake.Type;
import fr.dixit.ingest.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words the mistakes made in one article. */
final class ArticleMistakes {

  /** Two extents differ somewhere within: they are read one below the other. */
  private static final String EXTENT_BELOW = "\n    instead of ";

  private final Article article;
  private final List<Mistake> mistakes = new ArrayList<>();

  private ArticleMistakes(Article article) {
    this.article = article;
  }

  static List<Mistake> of(ArticleEvaluation evaluation) {
    ArticleMistakes mistakes = new ArticleMistakes(evaluation.article());
    mistakes.addClaims(evaluation.claims());
    mistakes.addDates(evaluation.dates());
    return List.copyOf(mistakes.mistakes);
  }

  private void addClaims(Comparison<Pair, LocatedClaim> claims) {
    claims.missed().forEach(claim -> add(Type.MISSED, claim, told(claim.claim())));
    claims.spurious().forEach(claim -> add(Type.SPURIOUS, claim, told(claim.claim())));
    claims.pairs().forEach(this::addDifferences);
  }

  private void addDifferences(Pair pair) {
    AnnotatedClaim gold = pair.gold().claim();
    AnnotatedClaim found = pair.found().claim();
    String content = quoted(gold.words()) + ": ";
    if (!pair.hasSource()) {
      add(Type.SOURCE, pair.gold(), content + instead(found.source(), gold.source()));
    }
    if (!pair.isStrict()) {
      add(Type.EXTENT, pair.gold(), quoted(found.words()) + EXTENT_BELOW + quoted(gold.words()));
    }
    if (!pair.hasKind()) {
      add(Type.KIND, pair.gold(), content + instead(written(found.kind()), written(gold.kind())));
    }
    if (!pair.hasCue()) {
      add(Type.CUE, pair.gold(), content + instead(found.cue(), gold.cue()));
    }
    if (pair.isDated() && !pair.hasSaid()) {
      add(Type.SAID, pair.gold(), content + instead(found.said(), gold.said()));
    }
  }

  private void addDates(Comparison<DatePair, AnnotatedDate> dates) {
    dates.missed().forEach(date -> add(Type.DATE_MISSED, date, ""));
    dates.spurious().forEach(date -> add(Type.DATE_SPURIOUS, date, ""));
    for (DatePair pair : dates.pairs()) {
      if (pair.gold().value() != null && !pair.hasValue()) {
        String values = instead(pair.found().value(), pair.gold().value());
        add(Type.DATE_VALUE, pair.gold(), ": " + values);
      }
    }
  }

  private void add(Type type, LocatedClaim claim, String words) {
    int start = claim.start();
    mistakes.add(
        new Mistake(
            type, article.file(), start < 0 ? null : article.text().position(start), words));
  }

  private void add(Type type, AnnotatedDate date, String words) {
    String expression = quoted(article.text().slice(date.span()));
    mistakes.add(
        new Mistake(
            type,
            article.file(),
            article.text().position(date.span().start()),
            expression + words));
  }

  private static String written(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String told(AnnotatedClaim claim) {
    return quoted(claim.words()) + " by " + quoted(claim.source()) + ", cue " + quoted(claim.cue());
  }

  private static String instead(@Nullable String found, @Nullable String gold) {
    return quoted(found) + " instead of " + quoted(gold);
  }

  private static String quoted(@Nullable String words) {
    return words == null ? "none" : "“" + words + "”";
  }
}
