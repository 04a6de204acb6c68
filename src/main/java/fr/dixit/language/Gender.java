package fr.dixit.language;

/** Grammatical gender; {@code ANY} where the form does not tell. */
public enum Gender {
  MASCULINE,
  FEMININE,
  ANY;

  public boolean agreesWith(Gender other) {
    return this == ANY || other == ANY || this == other;
  }
}
