package fr.dixit.mentions;

import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Nominal;

/** Whoever has not been named or described before: known by this description from now on. */
final class DescriptionResolver implements PhraseResolver {

  @Override
  public Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    boolean body = nominal.is(Denotation.ORGANIZATION)
        && discourse.document().token(nominal.head()).isCapitalized() && nominal.isDefinite()
        && discourse.document().sentences().get(place.sentence()).firstToken() < nominal.head();
    if (body) {
      return Resolution.of(discourse.cast().body(nominal), "name of a body");
    }
    return Resolution.of(discourse.cast().described(nominal, discourse.wording().of(nominal)), "description");
  }
}
