package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Pronoun;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Nominal;
import fr.dixit.text.Folding;
import java.util.List;
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
    String words = discourse.wording().of(nominal) + (owner == null ? "" : of(owner.candidates()));
    return Resolution.of(discourse.cast().described(nominal, words), "possessor");
  }

  /** " de Marine Le Pen", when one person with a name possesses. */
  private static String of(List<Referent> owners) {
    if (owners.size() != 1 || !owners.get(0).isPerson() || !owners.get(0).isNamed()) {
      return "";
    }
    String name = owners.get(0).name();
    boolean vowel = "aeiouyh".indexOf(Folding.fold(name).charAt(0)) >= 0;
    return (vowel ? " d'" : " de ") + name;
  }
}
