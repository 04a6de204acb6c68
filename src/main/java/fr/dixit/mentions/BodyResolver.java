package fr.dixit.mentions;

import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "le ministère de la Défense", "la chaîne", "l'agence": the last body whose noun and complements fit;
 * a bare noun of a class also takes up a name whose class the article has not told.
 */
final class BodyResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.is(Denotation.ORGANIZATION) && !nominal.is(Denotation.DOCUMENT)
        || !nominal.isDefinite() || !nominal.isSingular()) {
      return null;
    }
    if (nominal.acronym() >= 0) {
      return new Resolution(discourse.cast().bodyNamed(nominal), "name of a body");
    }
    Description wanted = Description.of(nominal);
    Predicate<Referent> fits =
        r -> !r.isPerson() && !r.isPlural()
            && r.descriptions().stream().anyMatch(d -> discourse.compatibility().compatible(wanted, d));
    Referent known = discourse.cast().latest(fits);
    if (known != null) {
      return Resolution.of(known, "same kind of body");
    }
    boolean takesUp = nominal.is(Denotation.ORGANIZATION) && wanted.modifiers().isEmpty()
        && discourse.lexicon().hypernyms().isGeneral(wanted.lemma());
    Referent unclassified =
        takesUp
            ? discourse.cast().latest(r -> isUnclassified(r, nominal))
            : null;
    return unclassified == null ? null : Resolution.of(unclassified, "name of unknown kind");
  }

  private static boolean isUnclassified(Referent referent, Nominal nominal) {
    return referent.type() == EntityType.ORGANIZATION
        && referent.isNamed()
        && referent.descriptions().isEmpty()
        && referent.agreesWith(nominal.gender(), nominal.number());
  }
}
