package fr.dixit.mentions;

import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "les dernières données de l'association Apesac": a definite document speaks for its named author. */
final class AuthorResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.is(Denotation.DOCUMENT) || nominal.determiner() != Determiner.DEFINITE) {
      return null;
    }
    List<Name> authors =
        nominal.inner().stream().filter(name -> name.kind() == Name.Kind.ORGANIZATION).toList();
    return authors.size() == 1
        ? new Resolution(discourse.cast().named(authors.get(0)), "author of the document")
        : null;
  }
}
