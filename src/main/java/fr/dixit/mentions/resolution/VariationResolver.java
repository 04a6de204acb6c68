package fr.dixit.mentions.resolution;

import fr.dixit.lexicon.sources.GeneralNouns.Kind;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "l'homme", "l'intéressé", "ce responsable", "le président de LR" right after "Laurent Wauquiez":
 * the press does not repeat a name, so a singular definite person who is new means the one in mind.
 */
final class VariationResolver implements PhraseResolver {

  private static final int REACH = 2;

  /** "l'homme" says nothing new, and so reaches as far as a pronoun. */
  private static final int REACH_OF_ANYBODY = 5;

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.is(Denotation.PERSON) || !nominal.isDefinite() || !nominal.isSingular()) {
      return null;
    }
    Predicate<Referent> agrees =
        r -> r.isPerson() && r.agreesWith(nominal.gender(), nominal.number());
    if (discourse.lexicon().generalNouns().is(Kind.ANYONE, nominal.lemma())) {
      List<Referent> salient =
          discourse.focus().salient(place.sentence(), REACH_OF_ANYBODY, agrees);
      return salient.isEmpty() ? null : new Resolution(salient, "the person in mind");
    }
    Referent speaker = discourse.focus().speaker(place.sentence(), REACH, agrees);
    boolean titled = nominal.title() != null || nominal.determiner() == Determiner.DEMONSTRATIVE;
    boolean varies = titled && speaker != null && isFree(speaker, nominal);
    if (varies) {
      return Resolution.of(speaker, "the speaker under another title");
    }
    return nominal.determiner() == Determiner.DEMONSTRATIVE
        ? pointedAt(discourse.focus().salient(place.sentence(), REACH, agrees))
        : null;
  }

  /** "ce commercial": the one named just before, whether or not he has spoken. */
  private static @Nullable Resolution pointedAt(List<Referent> salient) {
    boolean sole = salient.size() == 1 && salient.get(0).isNamed();
    return sole ? new Resolution(salient, "the person in mind") : null;
  }

  /** Named, and not known by another function than this. */
  private static boolean isFree(Referent referent, Nominal nominal) {
    return referent.isNamed()
        && (nominal.determiner() == Determiner.DEMONSTRATIVE || !referent.isTold());
  }
}
