package fr.dixit.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words to look for elsewhere.
 *
 * @param words folded, without punctuation
 */
public record Phrase(List<String> words) {

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  public static Phrase of(String phrase) {
    return new Phrase(
        GAP.splitAsStream(Folding.fold(phrase)).filter(word -> !word.isEmpty()).toList());
  }

  /** Share of the pairs of neighbouring words of the poorer phrase that the other has, 0 to 1. */
  public double sharedPairs(Phrase other) {
    Set<List<String>> pairs = pairs();
    Set<List<String>> others = other.pairs();
    int least = Math.min(pairs.size(), others.size());
    pairs.retainAll(others);
    return least == 0 ? 0 : (double) pairs.size() / least;
  }

  private Set<List<String>> pairs() {
    Set<List<String>> pairs = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.subList(i - 1, i + 1));
    }
    return pairs;
  }
}
