package fr.dixit.archive.relation.repetition;

import fr.dixit.text.Phrase;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words around a claim, in the form in which many are compared.
 *
 * @param words how many
 * @param pairs of neighbouring words, each once, ascending: the hash of the one and of the other
 */
record Surroundings(int words, long[] pairs) {

  static Surroundings of(Phrase phrase) {
    List<String> words = phrase.words();
    return new Surroundings(
        words.size(),
        IntStream.range(1, words.size())
            .mapToLong(i -> pair(words.get(i - 1), words.get(i)))
            .sorted()
            .distinct()
            .toArray());
  }

  private static long pair(String one, String other) {
    return (long) one.hashCode() << Integer.SIZE | Integer.toUnsignedLong(other.hashCode());
  }

  /** Share of the pairs of the poorer one that the other has, 0 to 1. */
  double share(Surroundings other) {
    int least = Math.min(pairs.length, other.pairs.length);
    return least == 0 ? 0 : (double) shared(other.pairs) / least;
  }

  private int shared(long[] others) {
    int shared = 0;
    for (int i = 0, j = 0; i < pairs.length && j < others.length; ) {
      int order = Long.compare(pairs[i], others[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
