package fr.dixit.archive;

/** What kind of source: the values of {@code type} in the data files, in lower case. */
public enum SourceType {
  PERSON,
  ORGANIZATION,
  STATE,
  GROUP,
  DOCUMENT,
  UNKNOWN
}
