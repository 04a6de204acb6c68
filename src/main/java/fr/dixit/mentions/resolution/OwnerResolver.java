package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Pronoun;
import fr.dixit.mentions.discourse.Referent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "son", "leurs": the subject in mind possesses. */
final class OwnerResolver implements PronounResolver {

  private static final int REACH = 4;

  @Override
  public @Nullable Resolution resolve(Pronoun pronoun, Place place, Discourse discourse) {
    if (pronoun.kind() != Pronoun.Kind.POSSESSIVE) {
      return null;
    }
    List<Referent> salient =
        discourse
            .focus()
            .salient(
                place.sentence(), REACH, r -> r.speaks() && r.isPlural() == pronoun.isPlural());
    return salient.isEmpty() ? null : new Resolution(salient, "possessor");
  }
}
