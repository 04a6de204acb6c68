package fr.dixit.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words to look for elsewhere.
 *
 * @param words folded, without punctuation
 */
public record Phrase(List<String> words) {

  public static Phrase of(String phrase) {
    String folded = Folding.fold(phrase);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      if (!isOfWord(c)) {
        addWord(folded, start, i, words);
        start = i + Character.charCount(c);
      }
      i += Character.charCount(c);
    }
    addWord(folded, start, folded.length(), words);
    return new Phrase(List.copyOf(words));
  }

  private static void addWord(String folded, int start, int end, List<String> words) {
    if (start < end) {
      words.add(folded.substring(start, end));
    }
  }

  /** Letters and numbers of any kind. */
  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
          default -> false;
        };
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
