package fr.dixit.archive.identity.body;

import fr.dixit.text.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first letters of the words of a name. */
public final class Initials {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private final String letters;

  private Initials(String letters) {
    this.letters = letters;
  }

  public static Initials of(String name) {
    StringBuilder letters = new StringBuilder();
    Matcher words = WORD.matcher(Folding.fold(name));
    while (words.find()) {
      letters.append(words.group().charAt(0));
    }
    return new Initials(letters.toString());
  }

  /**
   * Whether the acronym's letters stand in their order among these: small words may be left out.
   */
  public boolean spell(String acronym) {
    int at = -1;
    for (char letter : Folding.fold(acronym).toCharArray()) {
      at = letters.indexOf(letter, at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
