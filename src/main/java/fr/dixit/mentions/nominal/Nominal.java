package fr.dixit.mentions.nominal;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.lexicon.sources.TitleClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase, read by itself. Token indices.
 *
 * @param first inclusive, the determiner
 * @param end exclusive
 * @param head the noun
 * @param contentFirst after the determiners
 * @param word the head as written, folded
 * @param title class of the title that it is, or null
 * @param lemma of the head: folded, masculine singular; a title of several words as a whole
 * @param modifiers folded content words of its adjectives and complements, in text order
 * @param name that its referent bears, or null; "le maire Jean Dupont", not "le fils de Jean
 *     Dupont"
 * @param complement what its first "de" governs, or null
 * @param isOneOf "une des figures", "l'un des manifestants": singular in spite of its noun
 * @param acronym token of an acronym in parentheses that ends the phrase, or -1
 * @param parts the coordinated phrases, when it joins several; else none
 */
public record Nominal(
    int first,
    int end,
    int head,
    int contentFirst,
    String word,
    Determiner determiner,
    Denotation denotation,
    @Nullable TitleClass title,
    String lemma,
    List<String> modifiers,
    Gender gender,
    GrammaticalNumber number,
    @Nullable Name name,
    @Nullable Nominal complement,
    boolean isOneOf,
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
    return !isOneOf
        && (determiner == Determiner.DEFINITE || determiner == Determiner.DEMONSTRATIVE);
  }

  /** Itself, the phrases that it joins and those that complete it, the enclosing first. */
  public List<Nominal> tree() {
    if (parts.isEmpty() && complement == null) {
      return List.of(this);
    }
    List<Nominal> tree = new ArrayList<>();
    collect(tree);
    return List.copyOf(tree);
  }

  private void collect(List<Nominal> tree) {
    tree.add(this);
    parts.forEach(part -> part.collect(tree));
    if (complement != null) {
      complement.collect(tree);
    }
  }

  public boolean is(Denotation other) {
    return denotation == other;
  }
}
