package fr.dixit.syntax;

/**
 * A noun with what belongs to it: determiner, adjectives, name, complements with "de", coordinated
 * phrases. Token indices.
 *
 * @param first inclusive
 * @param end exclusive
 * @param head the noun, or the first word of a bare name
 * @param nameFirst first token of the name in it, or -1
 * @param nameEnd after the last token of the name, or -1
 * @param coreEnd where complements begin; {@code end} when there are none
 * @param preposition the token that governs the phrase, or -1; for "du" and "au" that token opens
 *     it
 */
public record NounPhrase(
    int first, int end, int head, int nameFirst, int nameEnd, int coreEnd, int preposition) {

  public boolean isNamed() {
    return nameFirst >= 0;
  }

  public boolean isGoverned() {
    return preposition >= 0;
  }

  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
