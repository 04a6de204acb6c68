package fr.dixit.mentions.nominal;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Map<String, Determiner> BY_WORD =
      Stream.of(
              words(DEFINITE, "le", "la", "l'", "les", "du", "au", "aux"),
              words(INDEFINITE, "un", "une", "des"),
              words(DEMONSTRATIVE, "ce", "cet", "cette", "ces"),
              words(POSSESSIVE, "son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "ton"),
              words(POSSESSIVE, "ta", "tes", "notre", "nos", "votre", "vos"))
          .flatMap(words -> words)
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** What "des" is in "de nombreux élus", "d'autres experts". */
  private static final Set<String> PLURAL_BEFORE_ADJECTIVE = Set.of("de", "d'");

  private static final Set<String> OF_THE_THIRD_PERSON =
      Set.of("son", "sa", "ses", "leur", "leurs");

  private static Stream<Map.Entry<String, Determiner>> words(Determiner kind, String... words) {
    return Stream.of(words).map(word -> Map.entry(word, kind));
  }

  static Determiner of(Token token) {
    Determiner known = BY_WORD.get(token.folded());
    if (known != null) {
      return known;
    }
    if (token.is(PartOfSpeech.DETERMINER) && PLURAL_BEFORE_ADJECTIVE.contains(token.folded())) {
      return INDEFINITE;
    }
    boolean counts =
        token.is(PartOfSpeech.DETERMINER)
            || token.is(PartOfSpeech.NUMERAL)
            || token.kind() == Token.Kind.NUMBER;
    return counts ? QUANTITY : NONE;
  }

  /** Whether the token is "son", "sa", "ses", "leur" or "leurs" before a noun. */
  public static boolean isPossessive(Token token) {
    return token.is(PartOfSpeech.DETERMINER) && OF_THE_THIRD_PERSON.contains(token.folded());
  }
}
