package fr.dixit.lexicon.names;

/** Who bears a given name: men, women, or either. */
public enum Sex {
  MALE,
  FEMALE,
  EITHER
}
