package fr.dixit.mentions.resolution;

import fr.dixit.language.Gender;
import fr.dixit.lexicon.sources.TitleClass;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import fr.dixit.text.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "la ministre des Outre-Mer" after a headline that names Annick Girardin: a title that nobody
 * bears yet belongs to the one person named whose gender fits and of whom nothing else is told.
 */
final class SoleResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    boolean title =
        nominal.is(Denotation.PERSON)
            && nominal.isDefinite()
            && nominal.isSingular()
            && nominal.title() != null
            && nominal.title() != TitleClass.KINSHIP
            && nominal.title() != TitleClass.RELATION;
    if (!title || nominal.gender() == Gender.ANY) {
      return null;
    }
    List<Referent> people =
        discourse.cast().people(r -> r.agreesWith(nominal.gender(), nominal.number()));
    List<Referent> known = people.stream().filter(Referent::isMentioned).toList();
    List<Referent> possible = nominal.gender() == Gender.FEMININE ? known : people;
    boolean sole =
        possible.size() == 1
            && possible.get(0).isMentioned()
            && possible.get(0).gender() == nominal.gender()
            && !isGivenName(possible.get(0), discourse)
            && !possible.get(0).isTold();
    return sole ? Resolution.of(possible.get(0), "the only one named") : null;
  }

  /** Who is called by a given name only holds no office. */
  private static boolean isGivenName(Referent referent, Discourse discourse) {
    return discourse.lexicon().givenNames().sex(Folding.fold(referent.name())) != null;
  }
}
