package fr.dixit.ingest.copies;

import fr.dixit.text.Phrase;
import fr.dixit.text.Text;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What tells a text from others: the runs of four words in it, as hashes (Broder, "On the
 * resemblance and containment of documents", 1997).
 */
final class Fingerprint {

  private static final int RUN = 4;

  private final long[] shingles;

  private Fingerprint(long[] shingles) {
    this.shingles = shingles;
  }

  static Fingerprint of(Text text) {
    int[] words = Phrase.of(text.value()).words().stream().mapToInt(String::hashCode).toArray();
    return new Fingerprint(
        IntStream.rangeClosed(0, words.length - RUN)
            .mapToLong(start -> hash(words, start))
            .sorted()
            .distinct()
            .toArray());
  }

  /** FNV-1a over the words' own hashes, and the finish of MurmurHash3, which spreads them. */
  private static long hash(int[] words, int start) {
    long hash = 0xcbf29ce484222325L;
    for (int i = start; i < start + RUN; i++) {
      hash = (hash ^ words[i]) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }

  /** How many different runs there are. */
  int size() {
    return shingles.length;
  }

  /** The smallest of the hashes: as good a sample of the text as any, the same in a like text. */
  long[] sample(int size) {
    return Arrays.copyOf(shingles, Math.min(size, shingles.length));
  }

  /** Share of the runs in either text that are in both (Jaccard), 0 to 1. */
  double resemblance(Fingerprint other) {
    long shared = shared(other);
    long either = shingles.length + other.shingles.length - shared;
    return either == 0 ? 0 : (double) shared / either;
  }

  /** Share of the runs of the shorter text that are in the other, 0 to 1. */
  double containment(Fingerprint other) {
    int shorter = Math.min(shingles.length, other.shingles.length);
    return shorter == 0 ? 0 : (double) shared(other) / shorter;
  }

  private long shared(Fingerprint other) {
    return LongStream.of(shingles)
        .filter(shingle -> Arrays.binarySearch(other.shingles, shingle) >= 0)
        .count();
  }
}
