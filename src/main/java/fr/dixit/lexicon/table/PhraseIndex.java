package fr.dixit.lexicon.table;

import fr.dixit.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values filed under phrases of one or more folded words.
 *
 * <p>A phrase is cut into words as the tokens of a document are: at spaces and after an elided
 * word ("chef de l'État" is {@code chef, de, l', etat}). A hyphen, a full stop or the apostrophe of
 * a name ("N'Djamena") stays in its word.
 */
public final class PhraseIndex<T> {

  private static final Set<String> ELIDED = Set.of("c", "d", "j", "l", "qu", "s", "t");

  private final Map<String, T> byPhrase;
  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

  private PhraseIndex(Map<String, T> byPhrase) {
    this.byPhrase = new HashMap<>(byPhrase);
    byPhrase.forEach(this::index);
    byFirstWord.values().forEach(phrases -> phrases.sort(Comparator.comparing(Phrase::shortness)));
  }

  private void index(String phrase, T value) {
    List<String> words = words(phrase);
    byFirstWord
        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
        .add(new Phrase<>(words, value));
  }

  /** The words of a phrase, folded. */
  public static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String part : Folding.fold(phrase).split(" ")) {
      addWords(part, words);
    }
    return List.copyOf(words);
  }

  private static void addWords(String part, List<String> words) {
    int end = part.indexOf('\'') + 1;
    if (end > 0 && end < part.length() && ELIDED.contains(part.substring(0, end - 1))) {
      words.add(part.substring(0, end));
      addWords(part.substring(end), words);
    } else {
      words.add(part);
    }
  }

  /** The value of a whole folded phrase, or null. */
  public @Nullable T find(String foldedPhrase) {
    return byPhrase.get(foldedPhrase);
  }

  /** The longest phrase that stands at this place of the folded words, or null. */
  public @Nullable Match<T> longestAt(List<String> foldedWords, int from) {
    if (from >= foldedWords.size()) {
      return null;
    }
    List<Phrase<T>> phrases = byFirstWord.get(foldedWords.get(from));
    if (phrases == null) {
      return null;
    }
    for (Phrase<T> phrase : phrases) {
      if (phrase.standsAt(foldedWords, from)) {
        return new Match<>(phrase.value, from, from + phrase.words.size());
      }
    }
    return null;
  }

  private record Phrase<T>(List<String> words, T value) {

    int shortness() {
      return -words.size();
    }

    boolean standsAt(List<String> text, int from) {
      int size = words.size();
      if (from + size > text.size()) {
        return false;
      }
      // the index was entered by the first word
      for (int i = 1; i < size; i++) {
        if (!words.get(i).equals(text.get(from + i))) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A phrase found among words.
   *
   * @param from index of its first word
   * @param end index after its last word
   */
  public record Match<T>(T value, int from, int end) {}

  /** Collects phrases, each with one meaning. */
  public static final class Builder<T> {

    private final Map<String, T> byPhrase = new HashMap<>();

    /** Files a value; an error at the row's column when the phrase already means another value. */
    public Builder<T> add(Row row, String column, String phrase, T value) {
      T earlier = byPhrase.putIfAbsent(Folding.fold(phrase), value);
      if (earlier != null && !earlier.equals(value)) {
        throw row.error(
            column, "'" + phrase + "' already means " + earlier, "give each phrase one meaning");
      }
      return this;
    }

    /** Files a value under a noun or noun phrase and its regular plural. */
    public Builder<T> addNoun(Row row, String column, String singular, T value) {
      return add(row, column, singular, value)
          .add(row, column, Inflection.plural(singular), value);
    }

    public PhraseIndex<T> build() {
      return new PhraseIndex<>(byPhrase);
    }
  }
}
