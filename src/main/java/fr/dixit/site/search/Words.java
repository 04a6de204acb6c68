package fr.dixit.site.search;

import fr.dixit.text.Folding;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * Cuts a text into words and stems them. {@code words.js} does the same in the browser: change both
 * together. Not for several threads at once.
 */
final class Words {

  /** Longer runs of letters are no words, and would fill the index. UTF-16. */
  private static final int LONGEST = 60;

  private final FrenchStemmer stemmer = new FrenchStemmer();
  private final Map<String, Word> known = new HashMap<>();
  private final Map<String, Optional<Word>> read = new HashMap<>();
  private final Set<String> stopWords;

  /**
   * @param stopWords folded
   */
  Words(Set<String> stopWords) {
    this.stopWords = stopWords;
  }

  /** Gives each word of the text that can be searched for, in its order. */
  void each(String text, Consumer<Word> words) {
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      if (isOfWord(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        give(text.substring(start, i), words);
        start = -1;
      }
      i += Character.charCount(c);
    }
  }

  private void give(String run, Consumer<Word> words) {
    read.computeIfAbsent(run, this::word).ifPresent(words);
  }

  private static boolean isOfWord(int c) {
    return switch (c) {
      case 'ʼ' -> false;
      case '\u00AD', '\u200B', '\uFEFF' -> true;
      default ->
          Character.isLetterOrDigit(c)
              || switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
                default -> false;
              };
    };
  }

  /** The run of letters as the index holds it; empty when nothing is found by it. */
  private Optional<Word> word(String run) {
    String spelling = spelling(run);
    if (spelling.length() > LONGEST) {
      return Optional.empty();
    }
    Word word = known.computeIfAbsent(spelling, this::stem);
    return isTooShort(word.form()) || stopWords.contains(word.form())
        ? Optional.empty()
        : Optional.of(word);
  }

  /** One spelling for all ways to write the letters and their accents. */
  private static String spelling(String run) {
    String word = Normalizer.normalize(run, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return word.replace("œ", "oe")
        .replace("æ", "ae")
        .replace("\u00AD", "")
        .replace("\u200B", "")
        .replace("\uFEFF", "");
  }

  /** The stemmer knows accents, so the folding comes after it. */
  private Word stem(String spelling) {
    stemmer.setCurrent(spelling);
    stemmer.stem();
    return new Word(Folding.fold(stemmer.getCurrent()), Folding.fold(spelling));
  }

  /** Nothing, or the l of "l’eau". */
  private static boolean isTooShort(String form) {
    return form.isEmpty() || form.length() == 1 && !Character.isDigit(form.charAt(0));
  }
}
