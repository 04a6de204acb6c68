package fr.dixit.mentions;

import org.jspecify.annotations.Nullable;

/** "a-t-il ajouté": the one who has just spoken goes on. */
final class SpeakerResolver implements PronounResolver {

  private static final int REACH = 4;

  @Override
  public @Nullable Resolution resolve(Pronoun pronoun, Place place, Discourse discourse) {
    if (!pronoun.inverted() || !place.speaker() || pronoun.kind() != Pronoun.Kind.PERSONAL) {
      return null;
    }
    Referent speaker = discourse.focus().speaker(place.sentence(), REACH);
    boolean agrees = speaker != null && speaker.agreesWith(pronoun.gender(), pronoun.number());
    return agrees ? Resolution.of(speaker, "the speaker goes on") : null;
  }
}
