package fr.dixit.mentions;

import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "la ministre", "l'élu", "le maire de Bormes": the last who bears a title that this one may take up,
 * or, before any was named, the first who will.
 */
final class TitleResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.is(Denotation.PERSON) || !nominal.isDefinite() || !nominal.isSingular()) {
      return null;
    }
    Description wanted = Description.of(nominal);
    Predicate<Referent> agrees =
        r -> r.isPerson() && r.agreesWith(nominal.gender(), nominal.number());
    Referent before = discourse.cast().latest(agrees.and(r -> bears(r, wanted, discourse, place.token())));
    if (before != null) {
      return Resolution.of(before, "title");
    }
    Referent after = announced(discourse.cast().all(agrees), wanted, discourse);
    return after == null ? null : Resolution.of(after, "title of a name that follows");
  }

  private static boolean bears(Referent referent, Description wanted, Discourse discourse, int before) {
    return referent.descriptions().stream()
        .anyMatch(d -> d.at() < before && discourse.compatibility().compatible(wanted, d));
  }

  private static @Nullable Referent announced(
      List<Referent> referents, Description wanted, Discourse discourse) {
    return referents.stream()
        .filter(Referent::isNamed)
        .filter(r -> r.descriptions().stream().anyMatch(d -> discourse.compatibility().compatible(wanted, d)))
        .min(Comparator.comparingInt(r -> r.descriptions().get(0).at()))
        .orElse(null);
  }
}
