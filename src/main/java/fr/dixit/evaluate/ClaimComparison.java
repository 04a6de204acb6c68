package fr.dixit.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Pairs the claims of one article, each with one at most, greatest overlap first: those to be found
 * with a found one that shares half of the characters, then the optional ones with what is left.
 */
final class ClaimComparison {

  private static final double LENIENT = 0.5;
  private static final double OPTIONAL = 0.3;

  /** Two claims, by index, that share characters. */
  private record Candidate(double overlap, int gold, int found) {}

  private static final Comparator<Candidate> GREATEST_FIRST =
      Comparator.comparingDouble(Candidate::overlap)
          .thenComparing(Candidate::gold)
          .thenComparing(Candidate::found)
          .reversed();

  private final List<LocatedClaim> gold;
  private final List<LocatedClaim> found;
  private final Map<Integer, Integer> foundByGold = new TreeMap<>();

  private ClaimComparison(List<LocatedClaim> gold, List<LocatedClaim> found) {
    this.gold = gold;
    this.found = found;
  }

  static Comparison<Pair, LocatedClaim> of(List<LocatedClaim> gold, List<LocatedClaim> found) {
    return new ClaimComparison(gold, found).comparison();
  }

  private Comparison<Pair, LocatedClaim> comparison() {
    List<Candidate> candidates = candidates();
    pair(candidates, c -> !isOptional(c.gold()) && c.overlap() >= LENIENT);
    pair(candidates, c -> isOptional(c.gold()));
    return new Comparison<>(
        foundByGold.entrySet().stream()
            .filter(pair -> !isOptional(pair.getKey()))
            .map(pair -> new Pair(gold.get(pair.getKey()), found.get(pair.getValue())))
            .toList(),
        IntStream.range(0, gold.size())
            .filter(g -> !isOptional(g) && !foundByGold.containsKey(g))
            .mapToObj(gold::get)
            .toList(),
        IntStream.range(0, found.size())
            .filter(f -> !foundByGold.containsValue(f))
            .mapToObj(found::get)
            .toList());
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double overlap = gold.get(g).overlap(found.get(f));
        if (overlap >= OPTIONAL) {
          candidates.add(new Candidate(overlap, g, f));
        }
      }
    }
    candidates.sort(GREATEST_FIRST);
    return candidates;
  }

  private void pair(List<Candidate> candidates, Predicate<Candidate> eligible) {
    for (Candidate c : candidates) {
      boolean free = !foundByGold.containsKey(c.gold()) && !foundByGold.containsValue(c.found());
      if (free && eligible.test(c)) {
        foundByGold.put(c.gold(), c.found());
      }
    }
  }

  private boolean isOptional(int index) {
    return gold.get(index).claim().optional();
  }
}
