package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Description;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "le chef de l'État" in an article that names Emmanuel Macron without saying what he is: whoever
 * is named and is known to have held that office at the time.
 */
final class OfficeResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.is(Denotation.PERSON) || !nominal.isDefinite() || !nominal.isSingular()) {
      return null;
    }
    Description wanted = Description.of(nominal);
    List<Referent> named =
        discourse.cast().people(r -> r.agreesWith(nominal.gender(), nominal.number()));
    return Stream.<Predicate<Description>>of(
            office -> isSame(office, wanted), office -> isAlike(office, wanted), office -> true)
        .map(
            precise -> holders(named, precise.and(o -> discourse.compatibility().holds(o, wanted))))
        .filter(holders -> !holders.isEmpty())
        .findFirst()
        .map(holders -> new Resolution(holders, "office held at the time"))
        .orElse(null);
  }

  private static boolean isSame(Description office, Description wanted) {
    return isAlike(office, wanted) && office.complement().equals(wanted.complement());
  }

  private static boolean isAlike(Description office, Description wanted) {
    return office.lemma().equals(wanted.lemma());
  }

  private static List<Referent> holders(List<Referent> named, Predicate<Description> office) {
    return named.stream().filter(r -> r.offices().stream().anyMatch(office)).toList();
  }
}
