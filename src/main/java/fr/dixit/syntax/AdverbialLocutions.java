package fr.dixit.syntax;

import fr.dixit.language.Token;
import java.util.List;

/** Adverbs of several words that stand inside a verb group: "a par ailleurs indiqué". */
public final class AdverbialLocutions {

  private AdverbialLocutions() {}

  private static final List<List<String>> LOCUTIONS =
      List.of(
          List.of("par", "ailleurs"),
          List.of("par", "la", "suite"),
          List.of("en", "outre"),
          List.of("en", "revanche"),
          List.of("en", "effet"),
          List.of("en", "particulier"),
          List.of("de", "son", "cote"),
          List.of("de", "leur", "cote"),
          List.of("pour", "sa", "part"),
          List.of("pour", "leur", "part"),
          List.of("a", "nouveau"),
          List.of("de", "nouveau"),
          List.of("a", "son", "tour"),
          List.of("a", "leur", "tour"),
          List.of("quant", "a", "lui"),
          List.of("quant", "a", "elle"),
          List.of("tout", "de", "meme"),
          List.of("une", "nouvelle", "fois"),
          List.of("d'", "abord"),
          List.of("d'", "ailleurs"),
          List.of("sans", "detour"),
          List.of("a", "plusieurs", "reprises"),
          List.of("dans", "la", "foulee"),
          List.of("entre", "autres"),
          List.of("avec", "force"),
          List.of("au", "passage"),
          List.of("du", "reste"),
          List.of("de", "fait"));

  /** Number of tokens of the locution that begins at the token; 0 for none. */
  public static int lengthAt(List<Token> tokens, int at) {
    for (List<String> locution : LOCUTIONS) {
      if (matches(tokens, at, locution)) {
        return locution.size();
      }
    }
    return 0;
  }

  private static boolean matches(List<Token> tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
