package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import org.jspecify.annotations.Nullable;

/**
 * "Macron", "M. Lanneluc", "le maire de Guiclan Raymond Mercier", "le quotidien « Le Télégramme »".
 */
final class NameResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (nominal.name() == null || nominal.isGroup()) {
      return null;
    }
    Resolution named =
        new Resolution(
            discourse.cast().named(nominal.name()),
            nominal.isBareName()
                ? "name"
                : nominal.is(Denotation.PERSON) ? "title and name" : "noun and name");
    return named;
  }
}
