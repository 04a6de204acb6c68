package fr.dixit.syntax;

import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.VerbForm;

/**
 * A verb with its auxiliaries, clitics, negation and the adverbs among them. Token indices.
 *
 * @param first inclusive, the subject clitic before it excluded
 * @param end exclusive, an inverted subject clitic included
 * @param head the lexical verb
 * @param lemma of the lexical verb
 * @param form of the first verb: mood and tense of the group
 * @param person of the finite verb; 3 when it has none
 * @param subject index of the subject pronoun before or after the verb, or -1
 */
public record VerbGroup(
    int first,
    int end,
    int head,
    String lemma,
    VerbForm form,
    int person,
    GrammaticalNumber number,
    int subject,
    boolean negated,
    boolean reflexive,
    boolean passive) {

  public boolean isFinite() {
    return form.isFinite();
  }

  public boolean isInverted() {
    return subject >= first;
  }
}
