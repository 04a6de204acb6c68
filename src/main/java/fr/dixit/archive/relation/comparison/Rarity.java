package fr.dixit.archive.relation.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much it tells that two facts share a word: the logarithm of how rare it is. */
final class Rarity {

  /** Facts that a small archive is imagined to be part of, where all words would seem frequent. */
  private static final int PRIOR = 10_000;

  private final Map<String, Integer> counts = new HashMap<>();
  private final int facts;

  Rarity(List<Fact> facts) {
    this.facts = PRIOR + facts.size();
    for (Fact fact : facts) {
      fact.terms().forEach(term -> counts.merge(term, 1, Integer::sum));
    }
  }

  /** Of all words together, in nats. */
  double of(Collection<String> terms) {
    double sum = 0;
    for (String term : terms) {
      sum += Math.log((double) facts / counts.getOrDefault(term, 1));
    }
    return sum;
  }

  /** The words that both hold. */
  static Set<String> shared(Fact one, Fact other) {
    Set<String> shared = one.terms();
    shared.retainAll(other.terms());
    return shared;
  }
}
