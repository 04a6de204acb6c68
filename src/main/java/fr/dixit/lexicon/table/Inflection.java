package fr.dixit.lexicon.table;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Regular inflection of French nouns and adjectives (Grevisse, Le Bon Usage, §§ 500–563), so that a
 * table need only write what is irregular.
 */
public final class Inflection {

  /** What opens a complement; a noun phrase is inflected up to it: "chefs de l'État". */
  private static final Set<String> COMPLEMENT_MARKS =
      Set.of("de", "du", "des", "à", "au", "aux", "en", "par", "pour", "sur");

  /** Nouns in -al that take a plain s. */
  private static final Set<String> REGULAR_IN_AL = Set.of("carnaval", "festival", "récital");

  /** Endings of masculine adjectives of origin and of their feminines. */
  private static final List<Ending> FEMININES =
      List.of(
          new Ending("grec", "grecque"),
          new Ending("turc", "turque"),
          new Ending("andalou", "andalouse"),
          new Ending("ien", "ienne"),
          new Ending("éen", "éenne"),
          new Ending("on", "onne"),
          new Ending("e", "e"),
          new Ending("", "e"));

  private Inflection() {}

  /** The feminine of a masculine adjective of origin: "arménien" gives "arménienne". */
  public static String feminine(String masculine) {
    return FEMININES.stream()
        .filter(ending -> masculine.endsWith(ending.masculine))
        .findFirst()
        .orElseThrow()
        .feminineOf(masculine);
  }

  /** The plural of a noun phrase: "premier ministre" gives "premiers ministres". */
  public static String plural(String phrase) {
    StringJoiner plural = new StringJoiner(" ");
    boolean complement = false;
    for (String word : phrase.split(" ")) {
      complement |= opensComplement(word);
      plural.add(complement ? word : pluralOfWord(word));
    }
    return plural.toString();
  }

  private static boolean opensComplement(String word) {
    return COMPLEMENT_MARKS.contains(word) || word.startsWith("d'") || word.startsWith("l'");
  }

  private static String pluralOfWord(String word) {
    char last = word.charAt(word.length() - 1);
    if ("sxz".indexOf(last) >= 0) {
      return word;
    }
    if (word.endsWith("al") && !REGULAR_IN_AL.contains(word)) {
      return word.substring(0, word.length() - 1) + "ux";
    }
    return word + (takesX(word) ? "x" : "s");
  }

  private static boolean takesX(String word) {
    return word.endsWith("au") || word.endsWith("eu") || word.endsWith("œu");
  }

  private record Ending(String masculine, String feminine) {

    String feminineOf(String word) {
      return word.substring(0, word.length() - masculine.length()) + feminine;
    }
  }
}
