package fr.dixit.archive.echo;

import fr.dixit.text.Folding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words to look for elsewhere.
 *
 * @param words folded, without punctuation
 */
public record Phrase(List<String> words) {

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  public static Phrase of(String phrase) {
    return new Phrase(
        GAP.splitAsStream(Folding.fold(phrase)).filter(word -> !word.isEmpty()).toList());
  }
}
