package fr.dixit.correction;

import fr.dixit.diagnostic.Quoted;
import fr.dixit.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the passage that a person's words mean.
 *
 * @param occurrences of the words in the article
 */
record Choice(Word word, int occurrences, Passages passages) {

  /**
   * The passage, or null when it is not clear which, which is reported.
   *
   * @param wanted which of them, from 1; null for the only one
   */
  @Nullable Span of(List<Span> possible, @Nullable Integer wanted, Outcome outcome) {
    if (wanted == null ? possible.size() == 1 : possible.size() >= wanted) {
      return possible.get(wanted == null ? 0 : wanted - 1);
    }
    outcome.error(word, Quoted.of(word.words()) + " " + problem(wanted), hint());
    return null;
  }

  private String problem(@Nullable Integer wanted) {
    if (occurrences == 0) {
      return "is not in the article";
    }
    if (wanted != null && wanted > occurrences) {
      return "stands in the article only " + (occurrences == 1 ? "once" : occurrences + " times");
    }
    return occurrences == 1
        ? "does not stand after the part before it"
        : "stands in the article " + occurrences + " times";
  }

  private String hint() {
    if (occurrences > 0) {
      return "write more of the words around, or say which with “occurrence: 2”";
    }
    Span nearest = passages.nearest(word.words());
    return nearest == null
        ? "copy the words from the article"
        : "the nearest words are " + Quoted.of(passages.words(nearest));
  }
}
