package fr.dixit.archive;

import fr.dixit.mentions.EntityType;

/** What kind of source: the values of {@code type} in the data files, in lower case. */
public enum SourceType {
  PERSON,
  ORGANIZATION,
  STATE,
  GROUP,
  DOCUMENT,
  UNKNOWN;

  /** As archives list those of the type. */
  public static SourceType of(EntityType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case ORGANIZATION -> ORGANIZATION;
      case STATE -> STATE;
      case GROUP -> GROUP;
      case DOCUMENT -> DOCUMENT;
      case PLACE, UNKNOWN -> UNKNOWN;
    };
  }
}
