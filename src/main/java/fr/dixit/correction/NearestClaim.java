package fr.dixit.correction;

import fr.dixit.claims.Claim;
import fr.dixit.diagnostic.Quoted;
import fr.dixit.diagnostic.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** What a claim that is no longer there may have become. */
record NearestClaim(List<Draft> articles) {

  private static final int COMPARED = 300;
  private static final double ALIKE = 0.8;
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private record Found(Claim claim, String words, double likeness) {}

  /**
   * The hint: the claim of the nearest words, else of the nearest id.
   *
   * @param words of the claim as it was, or null
   */
  String hint(Word id, @Nullable Word words) {
    Found nearest = words == null ? null : nearest(words.words());
    if (nearest != null && nearest.likeness() >= ALIKE) {
      return "the nearest claim is " + nearest.claim().id() + ", " + Quoted.of(nearest.words());
    }
    List<String> ids = all().map(Claim::id).toList();
    return ids.isEmpty() ? "the article has no claims" : Suggestion.nearest(id.words(), ids);
  }

  private Stream<Claim> all() {
    return articles.stream().flatMap(draft -> draft.claims().stream());
  }

  private @Nullable Found nearest(String words) {
    return articles.stream()
        .flatMap(draft -> draft.claims().stream().map(claim -> found(claim, draft, words)))
        .max(Comparator.comparingDouble(Found::likeness))
        .orElse(null);
  }

  private static Found found(Claim claim, Draft draft, String words) {
    String its = draft.words(claim);
    return new Found(claim, its, SIMILARITY.apply(cut(words), cut(its)));
  }

  private static String cut(String words) {
    return words.substring(0, Math.min(COMPARED, words.length()));
  }
}
