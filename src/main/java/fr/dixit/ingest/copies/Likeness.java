package fr.dixit.ingest.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds, among the samples of many texts, those that share half of it with another. */
final class Likeness {

  /** A hash in more texts than this tells nothing; bounds the work on hostile collections. */
  private static final int TOO_COMMON = 100;

  /** How many of the likeliest are worth a closer look. */
  private static final int LIKELIEST = 5;

  private final Map<Long, List<Integer>> textsByHash = new HashMap<>();

  void add(int text, long[] sample) {
    for (long hash : sample) {
      List<Integer> texts = textsByHash.computeIfAbsent(hash, h -> new ArrayList<>(1));
      if (texts.size() < TOO_COMMON) {
        texts.add(text);
      }
    }
  }

  /** The likeliest first; of equals the earliest. */
  IntStream likeliest(long[] sample) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long hash : sample) {
      textsByHash
          .getOrDefault(hash, List.of())
          .forEach(text -> shared.merge(text, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 >= sample.length)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(LIKELIEST)
        .mapToInt(Map.Entry::getKey);
  }
}
