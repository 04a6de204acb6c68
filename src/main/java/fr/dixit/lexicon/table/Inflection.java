package fr.dixit.lexicon.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Regular inflection of French nouns and adjectives (Grevisse, Le Bon Usage, §§ 500–563), so that a
 * table need only write what is irregular.
 */
public final class Inflection {

  /** A noun phrase is inflected up to its first complement: "chefs de l'État". */
  private static final Pattern COMPLEMENT =
      Pattern.compile("de|du|des|à|au|aux|en|par|pour|sur|[dl]'.*");

  private static final Pattern INVARIABLE = Pattern.compile(".*[sxz]");
  private static final Pattern IN_AUX = Pattern.compile(".*(?<!\\bfestiv|\\bcarnav|\\brécit)al");
  private static final Pattern IN_X = Pattern.compile(".*(?:a|e|œ)u");

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
    String[] words = phrase.split(" ");
    int heads = 1;
    while (heads < words.length && !COMPLEMENT.matcher(words[heads]).matches()) {
      heads++;
    }
    return Stream.concat(
            Stream.of(words).limit(heads).map(Inflection::pluralOfWord),
            Stream.of(words).skip(heads))
        .collect(Collectors.joining(" "));
  }

  private static String pluralOfWord(String word) {
    if (INVARIABLE.matcher(word).matches()) {
      return word;
    }
    if (IN_AUX.matcher(word).matches()) {
      return word.substring(0, word.length() - 1) + "ux";
    }
    return word + (IN_X.matcher(word).matches() ? "x" : "s");
  }

  private record Ending(String masculine, String feminine) {

    String feminineOf(String word) {
      return word.substring(0, word.length() - masculine.length()) + feminine;
    }
  }
}
