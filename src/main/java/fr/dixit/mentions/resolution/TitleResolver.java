package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Compatibility;
import fr.dixit.mentions.discourse.Description;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "la ministre", "l'élu", "le maire de Bormes": the last who bears a title that this one may take
 * up, or, before any was named, the first who will.
 */
final class TitleResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.is(Denotation.PERSON) || !nominal.isDefinite() || !nominal.isSingular()) {
      return null;
    }
    Description wanted = Description.of(nominal);
    Compatibility compatibility = discourse.compatibility();
    Predicate<Referent> agrees =
        r -> r.isPerson() && r.agreesWith(nominal.gender(), nominal.number());
    Referent before =
        discourse
            .cast()
            .latest(
                compatibility.nounsOf(wanted),
                agrees.and(r -> isKnownAs(r, wanted, compatibility::compatible, place.token())));
    if (before != null) {
      return Resolution.of(before, "title");
    }
    List<Referent> named = discourse.cast().people(agrees);
    Referent after = first(named, wanted, compatibility::compatible);
    if (after != null) {
      return Resolution.of(after, "title of a name that follows");
    }
    List<Referent> loosely =
        named.stream()
            .filter(r -> isKnownAs(r, wanted, compatibility::loosely, Integer.MAX_VALUE))
            .toList();
    return loosely.size() == 1 ? Resolution.of(loosely.get(0), "title told more fully") : null;
  }

  private static boolean isKnownAs(
      Referent referent,
      Description wanted,
      BiPredicate<Description, Description> fits,
      int before) {
    return referent.descriptions().stream().anyMatch(d -> d.at() < before && fits.test(wanted, d));
  }

  private static @Nullable Referent first(
      List<Referent> named, Description wanted, BiPredicate<Description, Description> fits) {
    return named.stream()
        .filter(r -> isKnownAs(r, wanted, fits, Integer.MAX_VALUE))
        .min(Comparator.comparingInt(r -> r.descriptions().get(0).at()))
        .orElse(null);
  }
}
