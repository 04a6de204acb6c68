package fr.dixit.archive.identity;

import fr.dixit.mentions.EntityType;
import fr.dixit.text.Slug;
import java.util.HashSet;
import java.util.Set;

/** Gives out ids made of names. Of namesakes, the first type has the name alone. */
final class Ids {

  private final Set<String> taken = new HashSet<>(Set.of(Identity.ANONYMOUS.id()));

  String next(String name, EntityType type) {
    String slug = Slug.of(name);
    if (taken.add(slug)) {
      return slug;
    }
    String typed = slug + "-" + suffix(type);
    if (taken.add(typed)) {
      return typed;
    }
    String hashed = typed + "-" + Slug.hash(name);
    taken.add(hashed);
    return hashed;
  }

  /** Part of an address that French readers see. */
  private static String suffix(EntityType type) {
    return switch (type) {
      case PERSON -> "personne";
      case ORGANIZATION -> "organisation";
      case STATE -> "etat";
      case GROUP -> "groupe";
      case DOCUMENT -> "document";
      case PLACE -> "lieu";
      case UNKNOWN -> "inconnu";
    };
  }
}
