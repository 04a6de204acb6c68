package fr.dixit.archive.echo;

import fr.dixit.text.Phrase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The pairs of neighbouring words of every phrase, numbered from the rarest to the most frequent.
 * So the numbers of a phrase, in order, begin with those that tell most about it.
 */
final class Shingles {

  private final int[][] byPhrase;
  private final int[] frequencies;

  private Shingles(int[][] byPhrase, int[] frequencies) {
    this.byPhrase = byPhrase;
    this.frequencies = frequencies;
  }

  /** Distinct, ascending. */
  int[] of(int phrase) {
    return byPhrase[phrase];
  }

  /** In how many phrases each shingle stands. */
  int[] frequencies() {
    return frequencies;
  }

  static Shingles of(List<Phrase> phrases) {
    long[][] pairs = pairs(phrases);
    long[] all = Arrays.stream(pairs).flatMapToLong(LongStream::of).sorted().toArray();
    long[] distinct = LongStream.of(all).distinct().toArray();
    int[] counts = counts(all, distinct.length);
    int[] order = byCount(counts);
    int[] ranks = inverse(order);
    int[][] numbered =
        Arrays.stream(pairs).map(phrase -> numbers(phrase, distinct, ranks)).toArray(int[][]::new);
    return new Shingles(numbered, Arrays.stream(order).map(i -> counts[i]).toArray());
  }

  private static long[][] pairs(List<Phrase> phrases) {
    Map<String, Integer> vocabulary = new HashMap<>();
    return phrases.stream()
        .map(phrase -> numbers(phrase.words(), vocabulary))
        .map(Shingles::pairs)
        .toArray(long[][]::new);
  }

  private static int[] numbers(List<String> words, Map<String, Integer> vocabulary) {
    int[] numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.computeIfAbsent(words.get(i), word -> vocabulary.size());
    }
    return numbers;
  }

  private static long[] pairs(int[] words) {
    long[] pairs = new long[Math.max(0, words.length - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = (long) words[i] << Integer.SIZE | words[i + 1];
    }
    return LongStream.of(pairs).sorted().distinct().toArray();
  }

  private static int[] counts(long[] sorted, int distinct) {
    int[] counts = new int[distinct];
    int current = -1;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        current++;
      }
      counts[current]++;
    }
    return counts;
  }

  /** Indexes, those of the smallest counts first. */
  private static int[] byCount(int[] counts) {
    long[] keys = new long[counts.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) counts[i] << Integer.SIZE | i;
    }
    return LongStream.of(keys).sorted().mapToInt(key -> (int) key).toArray();
  }

  private static int[] inverse(int[] order) {
    int[] ranks = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      ranks[order[i]] = i;
    }
    return ranks;
  }

  private static int[] numbers(long[] pairs, long[] distinct, int[] ranks) {
    return LongStream.of(pairs)
        .mapToInt(pair -> ranks[Arrays.binarySearch(distinct, pair)])
        .sorted()
        .toArray();
  }
}
