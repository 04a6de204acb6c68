package fr.dixit.mentions.nominal;

import fr.dixit.language.Gender;
import fr.dixit.lexicon.sources.Title;
import fr.dixit.text.Folding;

/** What the form of a title tells of its bearer. */
public final class TitleReader {

  private TitleReader() {}

  /** One form for both genders, folded: the masculine where there is one. */
  public static String lemma(Title title) {
    return Folding.fold(title.masculine() == null ? title.feminine() : title.masculine());
  }

  /** Man or woman, from the title's first word as written ("présidente", "Mme"). */
  static Gender gender(Title title, String foldedWord) {
    if (title.masculine() == null) {
      return Gender.FEMININE;
    }
    if (title.feminine() == null) {
      return Gender.MASCULINE;
    }
    String masculine = firstWord(title.masculine());
    String feminine = firstWord(title.feminine());
    if (masculine.equals(feminine)) {
      return Gender.ANY;
    }
    boolean asFeminine = foldedWord.startsWith(feminine);
    boolean asMasculine = foldedWord.startsWith(masculine);
    if (asFeminine && asMasculine) {
      return feminine.length() > masculine.length() ? Gender.FEMININE : Gender.MASCULINE;
    }
    return asFeminine || !asMasculine && isFeminineStem(feminine, foldedWord)
        ? Gender.FEMININE
        : Gender.MASCULINE;
  }

  private static boolean isFeminineStem(String feminine, String word) {
    return word.endsWith("es") && word.startsWith(feminine.substring(0, feminine.length() - 1));
  }

  private static String firstWord(String phrase) {
    String folded = Folding.fold(phrase);
    int space = folded.indexOf(' ');
    return space < 0 ? folded : folded.substring(0, space);
  }
}
