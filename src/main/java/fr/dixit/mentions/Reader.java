package fr.dixit.mentions;

import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Nominal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an article once, from its first word to its last, and resolves each mention as it comes. */
final class Reader {

  private final Discourse discourse;
  private final Naming naming;
  private final List<PhraseResolver> phraseResolvers;
  private final List<PronounResolver> pronounResolvers;
  private final List<Found> found = new ArrayList<>();

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
            new TitleResolver(),
            new RepeatResolver(),
            new VariationResolver(),
            new DescriptionResolver());
    this.pronounResolvers =
        List.of(new SpeakerResolver(), new SubjectResolver(), new OwnerResolver(), new OnResolver());
  }

  Mentions read() {
    int tokens = discourse.document().tokens().size();
    int[] ofPhrase = new int[tokens];
    int[] atToken = new int[tokens];
    Arrays.fill(ofPhrase, -1);
    Arrays.fill(atToken, -1);
    int phrase = 0;
    List<Nominal> nominals = naming.nominals();
    Map<Integer, Name> names = new HashMap<>();
    naming.names().forEach(name -> names.put(name.first(), name));
    for (int at = 0; at < tokens; at++) {
      if (phrase < nominals.size() && nominals.get(phrase).first() == at) {
        Nominal nominal = nominals.get(phrase++);
        ofPhrase[at] = found.size();
        Arrays.fill(atToken, at, nominal.end(), found.size());
        phrase(nominal);
      }
      Pronoun pronoun = discourse.pronounAt(at);
      if (pronoun != null) {
        boolean owner = pronoun.kind() == Pronoun.Kind.POSSESSIVE && isHuman(nominals, phrase - 1, at);
        atToken[at] = owner ? atToken[at] : found.size();
        pronoun(pronoun, at);
      }
      Name name = names.get(at);
      if (name != null && !isOwn(name, atToken[at])) {
        Arrays.fill(atToken, at, name.end(), found.size());
        name(name);
      }
    }
    return mentions(new MentionIndex(ofPhrase, atToken));
  }

  /** "son entourage" speaks itself, "son verdict" does not. */
  private static boolean isHuman(List<Nominal> nominals, int phrase, int at) {
    return phrase >= 0 && nominals.get(phrase).first() == at && nominals.get(phrase).denotation().isHuman();
  }

  /** Whether the phrase that holds the name is this very referent's. */
  private boolean isOwn(Name name, int mention) {
    return mention >= 0
        && found.get(mention).resolution().candidates().equals(discourse.cast().named(name));
  }

  private void phrase(Nominal nominal) {
    Place place = naming.places().at(nominal.first());
    for (PhraseResolver resolver : phraseResolvers) {
      Resolution resolution = resolver.resolve(nominal, place, discourse);
      if (resolution != null) {
        add(nominal.first(), naming.wholeEnd(nominal), resolution, place);
        return;
      }
    }
  }

  private void pronoun(Pronoun pronoun, int at) {
    Place place = naming.places().at(at);
    for (PronounResolver resolver : pronounResolvers) {
      Resolution resolution = resolver.resolve(pronoun, place, discourse);
      if (resolution != null) {
        add(at, at + 1, resolution, place);
        return;
      }
    }
    add(at, at + 1, new Resolution(List.of(), "nobody in mind"), place);
  }

  private void name(Name name) {
    List<Referent> named = discourse.cast().named(name);
    found.add(new Found(name.first(), name.end(), new Resolution(named, "name in a description")));
    named.forEach(referent -> referent.namedWithinAt(name.first()));
  }

  private void add(int first, int end, Resolution resolution, Place place) {
    found.add(new Found(first, end, resolution));
    if (resolution.candidates().size() == 1) {
      discourse.mention(resolution.candidates().get(0), place);
    } else {
      resolution.candidates().forEach(referent -> referent.mentionedAt(place.token()));
    }
  }

  private Mentions mentions(MentionIndex index) {
    Set<Referent> cast = new LinkedHashSet<>();
    found.forEach(mention -> cast.addAll(mention.resolution().candidates()));
    List<Referent> inOrder = new ArrayList<>(cast);
    inOrder.sort(Comparator.comparingInt(Referent::firstAt));
    Map<Referent, Integer> ids = new HashMap<>();
    inOrder.forEach(referent -> ids.put(referent, ids.size()));
    return new Mentions(
        inOrder.stream().map(referent -> referent.toEntity(ids.get(referent))).toList(),
        found.stream().map(mention -> mention(mention, ids)).toList(),
        index);
  }

  private Mention mention(Found mention, Map<Referent, Integer> ids) {
    return new Mention(
        discourse.wording().span(mention.first(), mention.end()),
        mention.resolution().candidates().stream().map(ids::get).toList(),
        mention.resolution().rule());
  }
}
