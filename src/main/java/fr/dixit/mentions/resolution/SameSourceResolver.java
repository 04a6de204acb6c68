package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Description;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "cette source", "la même source": the source described so, or whoever was given as origin last.
 */
final class SameSourceResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.is(Denotation.SOURCE) || !nominal.isSingular() || !nominal.isDefinite()) {
      return null;
    }
    Referent described =
        nominal.determiner() == Determiner.DEMONSTRATIVE ? described(nominal, discourse) : null;
    Referent source = described == null ? discourse.source() : described;
    return source == null ? null : Resolution.of(source, "same source");
  }

  private static @Nullable Referent described(Nominal nominal, Discourse discourse) {
    Description wanted = Description.of(nominal);
    return discourse
        .cast()
        .latest(
            List.of(nominal.lemma()),
            r ->
                r.descriptions().stream()
                    .anyMatch(d -> discourse.compatibility().compatible(wanted, d)));
  }
}
