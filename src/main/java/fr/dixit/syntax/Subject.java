package fr.dixit.syntax;

import org.jspecify.annotations.Nullable;

/**
 * What a verb agrees with: a noun phrase or a pronoun.
 *
 * @param phrase null for a pronoun
 * @param first first token
 * @param end after its last token
 */
public record Subject(@Nullable NounPhrase phrase, int first, int end) {

  public static Subject phrase(NounPhrase phrase) {
    return new Subject(phrase, phrase.first(), phrase.end());
  }

  public static Subject pronoun(int token) {
    return new Subject(null, token, token + 1);
  }
}
