package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "les dernières données de l'association Apesac": a definite document speaks for its named author.
 */
final class AuthorResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    boolean document =
        nominal.is(Denotation.DOCUMENT) && nominal.determiner() == Determiner.DEFINITE;
    Nominal author = document ? nominal.complement() : null;
    if (author == null || !author.is(Denotation.ORGANIZATION)) {
      return null;
    }
    if (author.isGroup()) {
      String words = discourse.wording().joined(author);
      return Resolution.of(discourse.cast().described(author, words), "authors of the document");
    }
    List<Referent> body = discourse.cast().bodyNamed(author);
    boolean speaks = body.stream().anyMatch(Referent::speaks);
    return speaks ? new Resolution(body, "author of the document") : null;
  }
}
