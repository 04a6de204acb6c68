package fr.dixit.mentions.nominal;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase, read by itself. Token indices.
 *
 * @param first inclusive, the determiner
 * @param end exclusive
 * @param head the noun
 * @param contentFirst after the determiners
 * @param lemma of the head: folded, masculine singular; a title of several words as a whole
 * @param modifiers folded content words of its adjectives and complements
 * @param name that its referent bears, or null; "le maire Jean Dupont", not "le fils de Jean Dupont"
 * @param inner names of others, in complements
 * @param acronym token of an acronym in parentheses that ends the phrase, or -1
 * @param parts the coordinated phrases, when it joins several; else none
 */
public record Nominal(
    int first,
    int end,
    int head,
    int contentFirst,
    Determiner determiner,
    Denotation denotation,
    String lemma,
    Set<String> modifiers,
    Gender gender,
    GrammaticalNumber number,
    @Nullable Name name,
    List<Name> inner,
    int acronym,
    List<Nominal> parts) {

  /** A name alone, or with its article. */
  public boolean isBareName() {
    return name != null && name.first() <= head && parts.isEmpty();
  }

  public boolean isGroup() {
    return !parts.isEmpty();
  }

  public boolean isSingular() {
    return number != GrammaticalNumber.PLURAL && parts.isEmpty();
  }

  /** Whether it may stand for something that the article has named already. */
  public boolean isDefinite() {
    return determiner == Determiner.DEFINITE || determiner == Determiner.DEMONSTRATIVE;
  }

  public boolean is(Denotation other) {
    return denotation == other;
  }
}
