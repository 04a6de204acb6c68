package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import org.jspecify.annotations.Nullable;

/** "cette source", "la même source": whoever was given as the origin last. */
final class SameSourceResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    boolean back = nominal.is(Denotation.SOURCE) && nominal.isSingular() && nominal.isDefinite();
    Referent source = back ? discourse.source() : null;
    return source == null ? null : Resolution.of(source, "same source");
  }
}
