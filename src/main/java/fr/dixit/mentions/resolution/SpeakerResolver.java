package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Pronoun;
import fr.dixit.mentions.discourse.Referent;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** "a-t-il ajouté": the one who has just spoken goes on. */
final class SpeakerResolver implements PronounResolver {

  private static final int REACH = 4;

  @Override
  public @Nullable Resolution resolve(Pronoun pronoun, Place place, Discourse discourse) {
    if (!pronoun.inverted() || !place.speaker() || pronoun.kind() != Pronoun.Kind.PERSONAL) {
      return null;
    }
    Predicate<Referent> agrees = r -> r.agreesWith(pronoun.gender(), pronoun.number());
    Referent speaker = discourse.focus().speaker(place.sentence(), REACH, agrees);
    if (speaker == null || !speaker.isPerson() && isPassedOver(speaker, agrees, place, discourse)) {
      return null;
    }
    return Resolution.of(speaker, "the speaker goes on");
  }

  /** A body does not go on once the narrator has come to a person. */
  private static boolean isPassedOver(
      Referent body, Predicate<Referent> agrees, Place place, Discourse discourse) {
    List<Referent> nearer =
        discourse.focus().salient(place.sentence(), REACH, agrees.and(Referent::speaks));
    return !nearer.contains(body) && nearer.stream().anyMatch(Referent::isPerson);
  }
}
