package fr.dixit.archive;

import fr.dixit.mentions.EntityType;
import java.util.List;

/**
 * One and the same across articles.
 *
 * @param name as most articles write it
 * @param occurrences in the archive's order; never empty
 */
record Identity(String name, EntityType type, List<Occurrence> occurrences) {

  SourceType sourceType() {
    return switch (type) {
      case PERSON -> SourceType.PERSON;
      case ORGANIZATION -> SourceType.ORGANIZATION;
      case STATE -> SourceType.STATE;
      case GROUP -> SourceType.GROUP;
      case DOCUMENT -> SourceType.DOCUMENT;
      case PLACE, UNKNOWN -> SourceType.UNKNOWN;
    };
  }
}
