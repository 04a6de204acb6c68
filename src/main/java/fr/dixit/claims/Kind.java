package fr.dixit.claims;

/** Whether the content is quoted, reported, or reported with quoted words in it. */
public enum Kind {
  DIRECT,
  INDIRECT,
  MIXED
}
