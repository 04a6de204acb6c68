package fr.dixit.lexicon.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Regular inflection of French nouns and adjectives (Grevisse, Le Bon Usage, §§ 500–563), so that a
 * table need only write what is irregular.
 */
public final class Inflection {

  /** A noun phrase is inflected up to its first complement: "chefs de l'État". */
  private static final Set<String> COMPLEMENT_MARKS =
      Set.of("de", "d'", "du", "des", "à", "au", "aux", "en", "par", "pour", "sur");

  /** Endings of masculine adjectives of origin and their feminines, the longest that fits first. */
  private static final List<Map.Entry<String, String>> FEMININE_ENDINGS =
      List.of(
          Map.entry("grec", "grecque"),
          Map.entry("turc", "turque"),
          Map.entry("ou", "ouse"),
          Map.entry("ien", "ienne"),
          Map.entry("éen", "éenne"),
          Map.entry("on", "onne"),
          Map.entry("e", "e"));

  private Inflection() {}

  /** The feminine of a masculine adjective of origin: "arménien" gives "arménienne". */
  public static String feminine(String masculine) {
    for (Map.Entry<String, String> ending : FEMININE_ENDINGS) {
      if (masculine.endsWith(ending.getKey())) {
        return masculine.substring(0, masculine.length() - ending.getKey().length())
            + ending.getValue();
      }
    }
    return masculine + "e";
  }

  /** The plural of a noun phrase: "premier ministre" gives "premiers ministres". */
  public static String plural(String phrase) {
    String[] words = phrase.split(" ");
    int heads = 1;
    while (heads < words.length && !isComplement(words[heads])) {
      heads++;
    }
    return Stream.concat(
            Stream.of(words).limit(heads).map(Inflection::pluralOfWord),
            Stream.of(words).skip(heads))
        .collect(Collectors.joining(" "));
  }

  private static boolean isComplement(String word) {
    return COMPLEMENT_MARKS.contains(word) || word.startsWith("d'") || word.startsWith("l'");
  }

  private static String pluralOfWord(String word) {
    if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z")) {
      return word;
    }
    if (word.endsWith("al")) {
      return word.substring(0, word.length() - 1) + "ux";
    }
    return word + (word.endsWith("au") || word.endsWith("eu") ? "x" : "s");
  }
}
