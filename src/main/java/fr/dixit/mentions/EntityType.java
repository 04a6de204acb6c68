package fr.dixit.mentions;

/** What kind of thing a name stands for. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  STATE,
  GROUP,
  DOCUMENT,
  PLACE,
  UNKNOWN
}
