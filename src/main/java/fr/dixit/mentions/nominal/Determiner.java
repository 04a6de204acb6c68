package fr.dixit.mentions.nominal;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import java.util.Set;

/** How a noun phrase is introduced, which tells whether it may refer back. */
public enum Determiner {
  /** "porte-parole du groupe", "source judiciaire", a bare name. */
  NONE,
  /** le, la, les, du, au. */
  DEFINITE,
  /** un, une, des. */
  INDEFINITE,
  /** ce, cette, ces. */
  DEMONSTRATIVE,
  /** son, sa, ses, leur, leurs, and those of the other persons. */
  POSSESSIVE,
  /** plusieurs, trois, la plupart: how many. */
  QUANTITY;

  private static final Set<String> DEFINITES = Set.of("le", "la", "l'", "les", "du", "au", "aux");
  private static final Set<String> INDEFINITES = Set.of("un", "une", "des");
  private static final Set<String> DEMONSTRATIVES = Set.of("ce", "cet", "cette", "ces");
  private static final Set<String> POSSESSIVES =
      Set.of(
          "son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "ton", "ta", "tes", "notre",
          "nos", "votre", "vos");
  private static final Set<String> OF_THE_THIRD_PERSON =
      Set.of("son", "sa", "ses", "leur", "leurs");

  static Determiner of(Token token) {
    String word = token.folded();
    if (DEFINITES.contains(word)) {
      return DEFINITE;
    }
    if (INDEFINITES.contains(word)) {
      return INDEFINITE;
    }
    if (DEMONSTRATIVES.contains(word)) {
      return DEMONSTRATIVE;
    }
    if (POSSESSIVES.contains(word)) {
      return POSSESSIVE;
    }
    boolean counts =
        token.is(PartOfSpeech.DETERMINER)
            || token.is(PartOfSpeech.NUMERAL)
            || token.kind() == Token.Kind.NUMBER;
    return counts ? QUANTITY : NONE;
  }

  /** Whether the token is "son", "sa", "ses", "leur" or "leurs" before a noun. */
  public static boolean isPossessive(Token token) {
    return OF_THE_THIRD_PERSON.contains(token.folded()) && token.is(PartOfSpeech.DETERMINER);
  }
}
