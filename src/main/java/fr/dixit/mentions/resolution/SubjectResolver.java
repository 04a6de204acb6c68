package fr.dixit.mentions.resolution;

import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Pronoun;
import fr.dixit.mentions.discourse.Referent;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "il", "elles": those most in mind that agree, subjects before others, people before bodies in one
 * sentence, the nearest sentence first.
 */
final class SubjectResolver implements PronounResolver {

  private static final int REACH = 6;

  @Override
  public @Nullable Resolution resolve(Pronoun pronoun, Place place, Discourse discourse) {
    if (pronoun.kind() != Pronoun.Kind.PERSONAL) {
      return null;
    }
    Predicate<Referent> agrees =
        r -> r.speaks() && r.agreesWith(pronoun.gender(), pronoun.number());
    List<Referent> salient = discourse.focus().salient(place.sentence(), REACH, agrees);
    if (salient.isEmpty() && pronoun.isPlural()) {
      salient =
          discourse
              .focus()
              .salient(
                  place.sentence(),
                  REACH,
                  r -> r.type() == EntityType.ORGANIZATION || r.type() == EntityType.GROUP);
    }
    return salient.isEmpty() ? null : new Resolution(salient, "the subject in mind");
  }
}
