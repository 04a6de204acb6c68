package fr.dixit.mentions.resolution;

import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.discourse.Compatibility;
import fr.dixit.mentions.discourse.Description;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "le ministère de la Défense", "la chaîne", "l'agence": the last body whose noun and complements
 * fit; a bare noun of a class also takes up a name whose class the article has not told.
 */
final class BodyResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.is(Denotation.ORGANIZATION) && !nominal.is(Denotation.DOCUMENT)
        || !nominal.isDefinite()
        || !nominal.isSingular()) {
      return null;
    }
    if (nominal.acronym() >= 0) {
      return new Resolution(discourse.cast().bodyNamed(nominal), "name of a body");
    }
    Description wanted = Description.of(nominal);
    Compatibility compatibility = discourse.compatibility();
    Referent known =
        discourse.cast().latest(compatibility.nounsOf(wanted), r -> fits(r, wanted, compatibility));
    if (known != null) {
      return Resolution.of(known, "same kind of body");
    }
    Nominal fuller = wanted.modifiers().isEmpty() ? discourse.fuller(wanted.lemma()) : null;
    if (fuller != null) {
      return Resolution.of(
          discourse.cast().described(fuller, discourse.wording().of(fuller)),
          "told more fully later");
    }
    boolean takesUp =
        nominal.is(Denotation.ORGANIZATION)
            && wanted.modifiers().isEmpty()
            && discourse.lexicon().hypernyms().isGeneral(wanted.lemma())
            && !isPower(wanted, discourse);
    Referent unclassified =
        takesUp ? discourse.cast().latestBody(r -> isUnclassified(r, nominal)) : null;
    return unclassified == null ? null : Resolution.of(unclassified, "name of unknown kind");
  }

  /** "le gouvernement" has no name to be called by. */
  private static boolean isPower(Description wanted, Discourse discourse) {
    return discourse.compatibility().nounsOf(wanted).stream()
        .anyMatch(noun -> discourse.lexicon().uniqueBodies().ownerOf(List.of(noun)) != null);
  }

  private static boolean fits(Referent referent, Description wanted, Compatibility compatibility) {
    return !referent.isPerson()
        && !referent.isPlural()
        && referent.descriptions().stream().anyMatch(d -> compatibility.compatible(wanted, d));
  }

  private static boolean isUnclassified(Referent referent, Nominal nominal) {
    return referent.type() == EntityType.ORGANIZATION
        && referent.isNamed()
        && referent.descriptions().isEmpty()
        && referent.agreesWith(nominal.gender(), nominal.number());
  }
}
