package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Pronoun;
import org.jspecify.annotations.Nullable;

/** Resolves one use of pronouns. */
interface PronounResolver {

  /** Whom the pronoun means, or null when it is not used so. */
  @Nullable Resolution resolve(Pronoun pronoun, Place place, Discourse discourse);
}
