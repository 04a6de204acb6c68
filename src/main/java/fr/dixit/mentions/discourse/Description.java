package fr.dixit.mentions.discourse;

import fr.dixit.lexicon.sources.TitleClass;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title, function or noun by which an entity is known.
 *
 * @param lemma of the noun, folded, masculine singular
 * @param title class of the title that it is, or null
 * @param modifiers folded content words of its adjectives and complements
 * @param complement folded head of its first complement; empty when it has none
 * @param at token where it stands
 */
public record Description(
    String lemma, @Nullable TitleClass title, List<String> modifiers, String complement, int at) {

  public static Description of(Nominal nominal) {
    Nominal complement = nominal.complement();
    return new Description(
        nominal.lemma(),
        nominal.title(),
        nominal.modifiers(),
        complement == null ? "" : complement.word(),
        nominal.first());
  }

  /** Whether it says the same in the same words, earlier or later. */
  public boolean repeats(Description other) {
    return lemma.equals(other.lemma) && modifiers.equals(other.modifiers);
  }
}
