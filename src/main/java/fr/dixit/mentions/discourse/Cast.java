package fr.dixit.mentions.discourse;

import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Nominal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everybody and everything that an article names or describes. */
public final class Cast {

  /** How many that share a noun a reader keeps apart. */
  private static final int MEMORY = 32;

  private final People people;
  private final Bodies bodies;
  private final Wording wording;
  private final Map<Integer, Name> names;
  private final Map<String, List<Referent>> byNoun = new HashMap<>();

  Cast(People people, Bodies bodies, Wording wording, Map<Integer, Name> names) {
    this.people = people;
    this.bodies = bodies;
    this.wording = wording;
    this.names = names;
  }

  /** Who bears the name: one, or several when the article names several so. */
  public List<Referent> named(Name name) {
    Name known = names.getOrDefault(name.first(), name);
    if (known.isPerson()) {
      return people.of(known);
    }
    Referent body = bodies.of(known);
    refile(body);
    return List.of(body);
  }

  /** The body that the phrase calls by a name of its own; none when it only describes one. */
  public List<Referent> bodyNamed(Nominal nominal) {
    if (nominal.name() != null) {
      return named(nominal.name());
    }
    boolean proper = nominal.acronym() >= 0 || wording.isCapitalized(nominal);
    return proper ? List.of(body(nominal)) : List.of();
  }

  public Referent body(Nominal nominal) {
    Referent body = bodies.of(nominal);
    refile(body);
    return body;
  }

  /** A new entity, known by its description only. */
  public Referent described(Nominal nominal, String words) {
    Referent referent =
        new Referent(words, type(nominal), false, nominal.gender(), nominal.number());
    describe(referent, Description.of(nominal));
    return referent;
  }

  private void refile(Referent body) {
    List.copyOf(body.descriptions()).forEach(description -> describe(body, description));
  }

  private static EntityType type(Nominal nominal) {
    if (nominal.isGroup()) {
      boolean human = nominal.parts().stream().anyMatch(part -> part.denotation().isHuman());
      return human ? EntityType.GROUP : EntityType.UNKNOWN;
    }
    return switch (nominal.denotation()) {
      case PERSON -> nominal.isSingular() ? EntityType.PERSON : EntityType.GROUP;
      case COLLECTIVE -> EntityType.GROUP;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case DOCUMENT -> EntityType.DOCUMENT;
      case SOURCE, THING -> EntityType.UNKNOWN;
    };
  }

  /** Files a referent under the nouns by which it may be taken up. */
  public void describe(Referent referent, Description description) {
    referent.describe(description);
    file(description.lemma(), referent);
    description.modifiers().forEach(modifier -> file(modifier, referent));
  }

  private void file(String noun, Referent referent) {
    List<Referent> known = byNoun.computeIfAbsent(noun, n -> new ArrayList<>());
    if (known.isEmpty() || known.get(known.size() - 1) != referent) {
      known.add(referent);
    }
  }

  /** Of those described by one of the nouns, the one mentioned last that fits, or null. */
  public @Nullable Referent latest(Collection<String> nouns, Predicate<Referent> fits) {
    Referent latest = null;
    for (String noun : nouns) {
      for (Referent referent : lately(noun)) {
        boolean later =
            referent.isMentioned() && (latest == null || referent.isMoreRecentThan(latest));
        if (later && fits.test(referent)) {
          latest = referent;
        }
      }
    }
    return latest;
  }

  /** All that are described by one of the nouns, have been mentioned and fit. */
  public List<Referent> known(Collection<String> nouns, Predicate<Referent> fits) {
    return nouns.stream()
        .flatMap(noun -> lately(noun).stream())
        .filter(referent -> referent.isMentioned() && fits.test(referent))
        .distinct()
        .toList();
  }

  private List<Referent> lately(String noun) {
    List<Referent> known = byNoun.getOrDefault(noun, List.of());
    return known.subList(Math.max(0, known.size() - MEMORY), known.size());
  }

  /** The people with a name, mentioned or still to come. */
  public List<Referent> people(Predicate<Referent> fits) {
    return people.all().stream().filter(fits).toList();
  }

  /** The body named last that fits, or null. */
  public @Nullable Referent latestBody(Predicate<Referent> fits) {
    Referent latest = null;
    for (Referent referent : bodies.all()) {
      boolean later =
          referent.isMentioned() && (latest == null || referent.isMoreRecentThan(latest));
      if (later && fits.test(referent)) {
        latest = referent;
      }
    }
    return latest;
  }
}
