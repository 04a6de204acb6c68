package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;

/** Whoever has not been named or described before: known by this description from now on. */
final class DescriptionResolver implements PhraseResolver {

  @Override
  public Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (nominal.is(Denotation.ORGANIZATION) && nominal.isSingular()) {
      List<Referent> body = discourse.cast().bodyNamed(nominal);
      if (!body.isEmpty()) {
        return new Resolution(body, "name of a body");
      }
    }
    return Resolution.of(
        discourse.cast().described(nominal, discourse.wording().of(nominal)), "description");
  }
}
