package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Nominal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "le maire de Bormes, François Arizzi": the description shares the name beside it. */
final class AppositionResolver implements PhraseResolver {

  private final Map<Integer, Name> names;

  /**
   * @param names by the first token of the phrase that shares them
   */
  AppositionResolver(Map<Integer, Name> names) {
    this.names = names;
  }

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    Name name = names.get(nominal.first());
    return name == null ? null : new Resolution(discourse.cast().named(name), "apposition");
  }
}
