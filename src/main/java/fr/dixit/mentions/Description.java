package fr.dixit.mentions;

import fr.dixit.mentions.nominal.Nominal;
import java.util.Set;

/**
 * A title, function or noun by which an entity is known.
 *
 * @param lemma of the noun, folded, masculine singular
 * @param modifiers folded content words of its adjectives and complements
 * @param at token where it stands
 */
record Description(String lemma, Set<String> modifiers, int at) {

  static Description of(Nominal nominal) {
    return new Description(nominal.lemma(), nominal.modifiers(), nominal.first());
  }
}
