package fr.dixit.mentions.resolution;

import fr.dixit.language.GrammaticalNumber;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Nominal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "ce dernier", "celle-ci": the nearest before that agrees. */
final class LastNamedResolver implements PhraseResolver {

  private static final int REACH = 3;
  private static final Set<String> DEMONSTRATIVES =
      Set.of("celui-ci", "celle-ci", "ceux-ci", "celles-ci");

  private static final Set<String> PLURAL = Set.of("ceux-ci", "celles-ci");

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    String head = discourse.document().token(nominal.head()).folded();
    boolean last =
        nominal.isDefinite() && nominal.lemma().equals("dernier") && nominal.modifiers().isEmpty();
    if (!last && !DEMONSTRATIVES.contains(head)) {
      return null;
    }
    GrammaticalNumber number =
        PLURAL.contains(head) ? GrammaticalNumber.PLURAL : nominal.number();
    Referent nearest =
        discourse
            .focus()
            .latest(
                place.sentence(),
                REACH,
                r -> r.speaks() && r.agreesWith(nominal.gender(), number));
    return nearest == null ? null : Resolution.of(nearest, "the last named");
  }
}
