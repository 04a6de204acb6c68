package fr.dixit.mentions.resolution;

import fr.dixit.mentions.Mention;
import fr.dixit.mentions.MentionIndex;
import fr.dixit.mentions.Mentions;
import fr.dixit.mentions.discourse.Description;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.NamedStates;
import fr.dixit.mentions.discourse.Naming;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Pronoun;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Nominal;
import fr.dixit.syntax.NounPhrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article once, from its first word to its last, and resolves each mention as it comes.
 */
final class Reader {

  private final Discourse discourse;
  private final Naming naming;
  private final List<PhraseResolver> phraseResolvers;
  private final List<PronounResolver> pronounResolvers;
  private final List<Found> found = new ArrayList<>();
  private final int[] ofPhrase;
  private final int[] atToken;

  private record Found(int first, int end, Resolution resolution) {}

  Reader(Discourse discourse, Naming naming) {
    this.discourse = discourse;
    this.naming = naming;
    this.phraseResolvers =
        List.of(
            new GroupResolver(),
            new NameResolver(),
            new AppositionResolver(naming.appositions()),
            new SameSourceResolver(),
            new LastNamedResolver(),
            new AuthorResolver(),
            new PossessedResolver(),
            new BodyResolver(),
            new NationalityResolver(),
            new TitleResolver(),
            new OfficeResolver(),
            new RepeatResolver(),
            new VariationResolver(),
            new TradeResolver(),
            new SoleResolver(),
            new InMindResolver(),
            new DescriptionResolver());
    this.pronounResolvers =
        List.of(
            new SpeakerResolver(), new SubjectResolver(), new OwnerResolver(), new OnResolver());
    this.ofPhrase = new int[discourse.document().tokens().size()];
    this.atToken = new int[ofPhrase.length];
    Arrays.fill(ofPhrase, -1);
    Arrays.fill(atToken, -1);
  }

  /**
   * @param phrases the noun phrases, by the same index as what {@link Naming} tells of them
   */
  Mentions read(List<NounPhrase> phrases) {
    int phrase = 0;
    for (int at = 0; at < atToken.length; at++) {
      if (phrase < phrases.size() && phrases.get(phrase).first() == at) {
        phrase(phrase++, at);
      }
      Pronoun pronoun = discourse.pronounAt(at);
      if (pronoun != null && !isPartOfSpeaker(pronoun, phrase - 1, at)) {
        pronoun(pronoun, at);
      }
      Name name = naming.nameAt(at);
      if (name != null && !isOwn(name, atToken[at])) {
        within(
            name.first(),
            name.end(),
            new Resolution(discourse.cast().named(name), "name in a description"));
      }
    }
    return mentions();
  }

  /** "son entourage" speaks itself, "son verdict" does not. */
  private boolean isPartOfSpeaker(Pronoun pronoun, int phrase, int at) {
    if (pronoun.kind() != Pronoun.Kind.POSSESSIVE || phrase < 0) {
      return false;
    }
    Nominal nominal = naming.nominals().get(phrase);
    return nominal.first() == at && nominal.denotation().isHuman();
  }

  /** Whether the phrase that holds the name is this very referent's. */
  private boolean isOwn(Name name, int mention) {
    return mention >= 0
        && found.get(mention).resolution().candidates().equals(discourse.cast().named(name));
  }

  private void phrase(int index, int first) {
    Nominal nominal = naming.nominals().get(index);
    if (index > 0 && naming.nominals().get(index - 1) == nominal) {
      ofPhrase[first] = ofPhrase[nominal.first()];
      atToken[first] = ofPhrase[first];
      return;
    }
    Place place = naming.places().at(nominal.first(), nominal.end());
    Resolution resolution = resolve(nominal, place);
    add(naming.wholeFirst(nominal), Naming.end(nominal), naming.wholeEnd(nominal), resolution);
    ofPhrase[first] = found.size() - 1;
    note(resolution, isAttribute(nominal) ? place.asAttribute() : place);
    learn(nominal, resolution);
    nominal.parts().forEach(this::inner);
    inner(nominal.complement());
  }

  /** "Condamnée à Brest, elle …", "fils d'ouvrier, il …": one person needs an article or a name. */
  private static boolean isAttribute(Nominal nominal) {
    return nominal.is(Denotation.PERSON)
        && nominal.determiner() == Determiner.NONE
        && nominal.name() == null
        && nominal.isSingular();
  }

  /** A complement may name or describe somebody too: "un appel d'un homme". */
  private void inner(@Nullable Nominal nominal) {
    if (nominal == null) {
      return;
    }
    boolean worthy = nominal.denotation().isHuman() || nominal.is(Denotation.DOCUMENT);
    if (worthy) {
      Resolution resolution = resolve(nominal, naming.places().at(nominal.first()));
      within(nominal.first(), nominal.end(), resolution);
    }
    nominal.parts().forEach(this::inner);
    inner(nominal.complement());
  }

  private Resolution resolve(Nominal nominal, Place place) {
    for (PhraseResolver resolver : phraseResolvers) {
      Resolution resolution = resolver.resolve(nominal, place, discourse);
      if (resolution != null) {
        return resolution;
      }
    }
    throw new IllegalStateException("the last resolver takes every phrase");
  }

  private void pronoun(Pronoun pronoun, int at) {
    Place place = naming.places().at(at);
    Resolution resolution = resolve(pronoun, place);
    add(at, at + 1, at + 1, resolution);
    note(resolution, place);
  }

  private Resolution resolve(Pronoun pronoun, Place place) {
    for (PronounResolver resolver : pronounResolvers) {
      Resolution resolution = resolver.resolve(pronoun, place, discourse);
      if (resolution != null) {
        return resolution;
      }
    }
    return new Resolution(List.of(), "nobody in mind");
  }

  /** The first token of a phrase leads to the whole phrase, not to a name that opens it. */
  private void within(int first, int end, Resolution resolution) {
    Arrays.fill(atToken, ofPhrase[first] >= 0 ? first + 1 : first, end, found.size());
    found.add(new Found(first, end, resolution));
    resolution.candidates().forEach(referent -> referent.namedWithinAt(first));
  }

  private void add(int first, int end, int wholeEnd, Resolution resolution) {
    Arrays.fill(atToken, first, end, found.size());
    found.add(new Found(first, wholeEnd, resolution));
  }

  /** A title found to mean somebody is one by which that person is known from now on. */
  private void learn(Nominal nominal, Resolution resolution) {
    if (resolution.candidates().size() == 1
        && nominal.name() == null
        && !nominal.isGroup()
        && nominal.title() != null) {
      Referent known = resolution.candidates().get(0);
      discourse.cast().describe(known, Description.of(nominal));
      known.learnGender(nominal.gender());
    }
  }

  private void note(Resolution resolution, Place place) {
    if (resolution.candidates().size() == 1) {
      discourse.mention(resolution.candidates().get(0), place);
    } else {
      resolution.candidates().forEach(referent -> referent.mentionedAt(place.token()));
    }
  }

  private Mentions mentions() {
    Set<Referent> cast = new LinkedHashSet<>();
    found.forEach(mention -> cast.addAll(mention.resolution().candidates()));
    List<Referent> inOrder = new ArrayList<>(cast);
    inOrder.sort(Comparator.comparingInt(Referent::firstAt));
    Map<Referent, Integer> ids = new HashMap<>();
    inOrder.forEach(referent -> ids.put(referent, ids.size()));
    return new Mentions(
        inOrder.stream().map(referent -> referent.toEntity(ids.get(referent))).toList(),
        found.stream().map(mention -> mention(mention, ids)).toList(),
        NamedStates.in(discourse.document(), discourse.lexicon().states()),
        new MentionIndex(ofPhrase, atToken));
  }

  private Mention mention(Found mention, Map<Referent, Integer> ids) {
    return new Mention(
        discourse.wording().span(mention.first(), mention.end()),
        mention.resolution().candidates().stream().map(ids::get).toList(),
        mention.resolution().rule());
  }
}
