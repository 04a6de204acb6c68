package fr.dixit.mentions.resolution;

import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Sentence;
import fr.dixit.lexicon.sources.TitleClass;
import fr.dixit.mentions.discourse.Compatibility;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * « …, explique l'immunologue » after the words of Jean Roux, president of a council: a trade, a
 * membership or a former office tells more of somebody known, where an office would bring in
 * somebody new.
 */
final class TradeResolver implements PhraseResolver {

  private static final int REACH = 2;
  private static final int REACH_OF_SPEAKER = 3;

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.is(Denotation.PERSON)
        || !nominal.isDefinite()
        || !nominal.isSingular()
        || !isTrade(nominal) && !isQualified(nominal)) {
      return null;
    }
    Predicate<Referent> agrees =
        r -> r.isPerson() && r.agreesWith(nominal.gender(), nominal.number());
    Referent goingOn = place.speaker() ? goingOn(place, discourse, agrees) : null;
    Referent speaker = goingOn == null ? alone(nominal, place, discourse, agrees) : goingOn;
    boolean tells =
        speaker != null
            && speaker.isNamed()
            && !isKnownOtherwise(speaker, nominal)
            && !isInOffice(speaker, nominal)
            && (isTrade(nominal) || isRelated(speaker, nominal, discourse));
    return tells ? Resolution.of(speaker, "the speaker under another title") : null;
  }

  private static boolean isTrade(Nominal nominal) {
    return nominal.title() == TitleClass.PROFESSION
        || nominal.title() == TitleClass.MEMBER
        || Compatibility.isFormer(nominal.modifiers());
  }

  /** "la responsable épidémiologique": an adjective tells more, a complement would tell of whom. */
  private static boolean isQualified(Nominal nominal) {
    return nominal.title() == TitleClass.FUNCTION
        && nominal.complement() == null
        && !nominal.modifiers().isEmpty();
  }

  /**
   * Who speaks on is the one subject in mind, when he spoke last or nobody else has been told of.
   */
  private static @Nullable Referent goingOn(
      Place place, Discourse discourse, Predicate<Referent> agrees) {
    List<Referent> salient = discourse.focus().salient(place.sentence(), REACH_OF_SPEAKER, agrees);
    if (salient.size() != 1) {
      return null;
    }
    Referent sole = salient.get(0);
    boolean speaks =
        sole.equals(discourse.focus().speaker(place.sentence(), REACH_OF_SPEAKER, agrees));
    boolean alone =
        discourse.focus().within(place.sentence(), REACH_OF_SPEAKER, agrees).size() == 1;
    return (speaks || alone) && !isPassedOver(sole, discourse, agrees) ? sole : null;
  }

  /** Somebody else has been named since, in what was told of a third thing. */
  private static boolean isPassedOver(
      Referent referent, Discourse discourse, Predicate<Referent> agrees) {
    return !discourse.cast().people(agrees.and(r -> r.isMoreInnerThan(referent))).isEmpty();
  }

  /** Else only the one person of whom the paragraph has told. */
  private static @Nullable Referent alone(
      Nominal nominal, Place place, Discourse discourse, Predicate<Referent> agrees) {
    List<Referent> near = discourse.focus().within(place.sentence(), REACH, agrees);
    if (near.size() != 1) {
      return null;
    }
    Referent sole = near.get(0);
    if (isPassedOver(sole, discourse, agrees)) {
      return null;
    }
    return isInParagraph(sole, place, discourse) || isRelated(sole, nominal, discourse)
        ? sole
        : null;
  }

  private static boolean isInParagraph(Referent referent, Place place, Discourse discourse) {
    List<Sentence> sentences = discourse.document().sentences();
    int last = discourse.document().sentenceOf(referent.lastAt());
    return sentences.get(last).paragraph() == sentences.get(place.sentence()).paragraph();
  }

  /** "le reporter" takes up "le journaliste". */
  private static boolean isRelated(Referent referent, Nominal nominal, Discourse discourse) {
    return referent.descriptions().stream()
        .anyMatch(
            d -> discourse.lexicon().hypernyms().related(nominal.lemma()).contains(d.lemma()));
  }

  /** "le député du Nord" is none who is known as "député de l'Oise". */
  private static boolean isKnownOtherwise(Referent referent, Nominal nominal) {
    return referent.descriptions().stream().anyMatch(d -> d.lemma().equals(nominal.lemma()));
  }

  /** Whoever holds an office is not called by the function before it: "l'ancien candidat". */
  private static boolean isInOffice(Referent referent, Nominal nominal) {
    return nominal.title() == TitleClass.FUNCTION
        && Compatibility.isFormer(nominal.modifiers())
        && referent.offices().stream().anyMatch(o -> !Compatibility.isFormer(o.modifiers()));
  }
}
