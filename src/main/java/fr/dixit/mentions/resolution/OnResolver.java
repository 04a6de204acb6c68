package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Pronoun;
import fr.dixit.mentions.discourse.Referent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "a-t-on noté": an unnamed voice, which speaks for the source given before. */
final class OnResolver implements PronounResolver {

  @Override
  public @Nullable Resolution resolve(Pronoun pronoun, Place place, Discourse discourse) {
    if (pronoun.kind() != Pronoun.Kind.INDEFINITE) {
      return null;
    }
    Referent origin = pronoun.inverted() ? discourse.origin() : null;
    return new Resolution(origin == null ? List.of() : List.of(origin), "on");
  }
}
