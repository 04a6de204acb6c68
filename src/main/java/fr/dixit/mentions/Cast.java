package fr.dixit.mentions;

import fr.dixit.language.Document;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Nominal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everybody and everything that an article names or describes. */
final class Cast {

  private final People people;
  private final Bodies bodies;
  private final Wording wording;
  private final Map<Integer, Name> names;
  private final Set<Referent> referents = new LinkedHashSet<>();

  Cast(People people, Bodies bodies, Wording wording, Map<Integer, Name> names) {
    this.people = people;
    this.bodies = bodies;
    this.wording = wording;
    this.names = names;
  }

  /** Who bears the name: one, or several when the article names several so. */
  List<Referent> named(Name name) {
    Name known = names.getOrDefault(name.first(), name);
    List<Referent> found = known.isPerson() ? people.of(known) : List.of(bodies.of(known));
    referents.addAll(found);
    return found;
  }

  /** The body that the phrase calls by a name of its own; none when it only describes one. */
  List<Referent> bodyNamed(Nominal nominal) {
    if (nominal.name() != null) {
      return named(nominal.name());
    }
    boolean proper = nominal.acronym() >= 0 || wording.isCapitalized(nominal);
    return proper ? List.of(body(nominal)) : List.of();
  }

  Referent body(Nominal nominal) {
    Referent body = bodies.of(nominal);
    referents.add(body);
    return body;
  }

  /** A new entity, known by its description only. */
  Referent described(Nominal nominal, String words) {
    Referent referent = new Referent(words, type(nominal), false, nominal.gender(), nominal.number());
    referent.describe(Description.of(nominal));
    referents.add(referent);
    return referent;
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

  /** The one mentioned last of those that fit, or null. */
  @Nullable Referent latest(Predicate<Referent> fits) {
    Referent latest = null;
    for (Referent referent : referents) {
      boolean later =
          referent.isMentioned() && (latest == null || referent.isMoreRecentThan(latest));
      if (later && fits.test(referent)) {
        latest = referent;
      }
    }
    return latest;
  }

  /** Those that fit, mentioned or still to come. */
  List<Referent> all(Predicate<Referent> fits) {
    return referents.stream().filter(fits).toList();
  }
}
