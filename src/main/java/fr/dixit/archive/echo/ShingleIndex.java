package fr.dixit.archive.echo;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which of the phrases added so far hold a shingle. */
final class ShingleIndex {

  private final int[] starts;
  private final int[] sizes;
  private final int[] phrases;

  /** Room for every occurrence is known beforehand. */
  ShingleIndex(int[] frequencies) {
    starts = new int[frequencies.length + 1];
    for (int i = 0; i < frequencies.length; i++) {
      starts[i + 1] = starts[i] + frequencies[i];
    }
    sizes = new int[frequencies.length];
    phrases = new int[starts[frequencies.length]];
  }

  void add(int phrase, int[] shingles) {
    for (int shingle : shingles) {
      phrases[starts[shingle] + sizes[shingle]++] = phrase;
    }
  }

  int count(int shingle) {
    return sizes[shingle];
  }

  IntStream phrases(int shingle) {
    return Arrays.stream(phrases, starts[shingle], starts[shingle] + sizes[shingle]);
  }
}
