package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Compatibility;
import fr.dixit.mentions.discourse.Description;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "le quotidien français" after "Le Monde": an adjective of nationality tells something new of the
 * only named body of that kind nearby; of two, neither is meant rather than the other.
 */
final class NationalityResolver implements PhraseResolver {

  private static final int REACH = 3;

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.is(Denotation.ORGANIZATION)
        || !nominal.isDefinite()
        || !nominal.isSingular()
        || !isOnlyOfNationality(nominal, discourse)) {
      return null;
    }
    Description wanted = Description.of(nominal);
    Compatibility compatibility = discourse.compatibility();
    List<Referent> near =
        discourse
            .cast()
            .known(
                compatibility.nounsOf(wanted),
                r -> isNear(r, place, discourse) && fits(r, wanted, compatibility));
    return near.size() == 1 ? new Resolution(near, "the only body of its kind nearby") : null;
  }

  private static boolean isOnlyOfNationality(Nominal nominal, Discourse discourse) {
    return nominal.name() == null
        && nominal.complement() == null
        && !nominal.modifiers().isEmpty()
        && nominal.modifiers().stream()
            .allMatch(word -> discourse.lexicon().states().byDemonym(word) != null);
  }

  private static boolean isNear(Referent referent, Place place, Discourse discourse) {
    int last = discourse.document().sentenceOf(referent.lastAnywhereAt());
    return place.sentence() - last <= REACH;
  }

  private static boolean fits(Referent referent, Description wanted, Compatibility compatibility) {
    return referent.isNamed()
        && !referent.isPerson()
        && !referent.isPlural()
        && referent.descriptions().stream().anyMatch(d -> compatibility.loosely(wanted, d));
  }
}
