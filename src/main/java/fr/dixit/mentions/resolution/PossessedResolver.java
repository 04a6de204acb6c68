package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Pronoun;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Nominal;
import fr.dixit.text.Folding;
import org.jspecify.annotations.Nullable;

/** "son entourage": nobody is named until its possessor is. */
final class PossessedResolver implements PhraseResolver {

  private final OwnerResolver owners = new OwnerResolver();

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    Pronoun possessive = discourse.pronounAt(nominal.first());
    if (nominal.determiner() != Determiner.POSSESSIVE
        || possessive == null
        || !nominal.denotation().isHuman()) {
      return null;
    }
    Resolution owner = owners.resolve(possessive, place, discourse);
    boolean person =
        owner != null && owner.candidates().size() == 1 && owner.candidates().get(0).isPerson();
    String words = discourse.wording().of(nominal);
    String whole = person ? words + of(owner.candidates().get(0).name()) : words;
    return Resolution.of(discourse.cast().described(nominal, whole), "possessor");
  }

  private static String of(String name) {
    boolean vowel = "aeiouyh".indexOf(Folding.fold(name).charAt(0)) >= 0;
    return (vowel ? " d'" : " de ") + name;
  }
}
