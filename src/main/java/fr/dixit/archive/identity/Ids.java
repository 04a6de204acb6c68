package fr.dixit.archive.identity;

import fr.dixit.archive.identity.filing.Slugs;
import fr.dixit.mentions.EntityType;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives out ids made of names. Two hyphens in a row, which no slug holds, stand before the article
 * of whom it takes to tell.
 */
final class Ids {

  private static final String IN = "--";

  private final Set<String> taken = new HashSet<>(Set.of(Identity.ANONYMOUS.id()));
  private final Slugs slugs = new Slugs();

  /** Of namesakes, the first has the name alone, the first of another type its type. */
  String named(String name, EntityType type, String article) {
    String slug = slugs.of(name);
    if (taken.add(slug)) {
      return slug;
    }
    String typed = slug + "-" + suffix(type);
    return taken.add(typed) ? typed : described(name, article);
  }

  /** Who is known in one article only: the second of the same words there has a number. */
  String described(String words, String article) {
    String id = slugs.of(words) + IN + article;
    String numbered = id;
    for (int number = 2; !taken.add(numbered); number++) {
      numbered = id + "-" + number;
    }
    return numbered;
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
