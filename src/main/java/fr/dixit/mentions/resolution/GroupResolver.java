package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.nominal.Nominal;
import org.jspecify.annotations.Nullable;

/** "la préfecture et le parquet": two that speak with one voice. */
final class GroupResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.isGroup()) {
      return null;
    }
    String words = discourse.wording().joined(nominal);
    return Resolution.of(discourse.cast().described(nominal, words), "coordination");
  }
}
