package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.nominal.Nominal;
import org.jspecify.annotations.Nullable;

/** Resolves one kind of noun phrase. */
interface PhraseResolver {

  /** Whom the phrase means, or null when it is not of this kind. */
  @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse);
}
