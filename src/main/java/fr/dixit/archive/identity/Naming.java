package fr.dixit.archive.identity;

import fr.dixit.archive.identity.filing.Types;
import fr.dixit.archive.identity.merge.Filed;
import fr.dixit.archive.identity.person.PersonName;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.EntityType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The name and type under which the archive lists those who are one and the same. */
final class Naming {

  private final Lexicon lexicon;

  Naming(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the name says who it is beyond its article: "Marie" alone does not. */
  boolean tells(List<Filed> group) {
    PersonName name = nameOf(group.get(0));
    return group.size() > 1
        || type(group) != EntityType.PERSON
        || !name.isBare()
        || lexicon.givenNames().sex(name.surname()) == null;
  }

  /** The most frequent spelling of those that tell most; of equally frequent ones the first. */
  String name(List<Filed> group) {
    Predicate<Filed> full =
        type(group) == EntityType.PERSON ? one -> !nameOf(one).isBare() : Filed::tells;
    Map<String, Integer> spellings = new LinkedHashMap<>();
    Stream<Filed> telling =
        group.stream().anyMatch(full) ? group.stream().filter(full) : group.stream();
    telling.forEach(one -> spellings.merge(one.occurrence().name(), 1, Integer::sum));
    return Collections.max(spellings.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  EntityType type(List<Filed> group) {
    return Types.usual(group);
  }

  private PersonName nameOf(Filed filed) {
    return PersonName.of(filed.occurrence().name(), lexicon.particles());
  }
}
