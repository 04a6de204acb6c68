package fr.dixit.language;

/** Singular or plural; {@code ANY} where the form does not tell. */
public enum GrammaticalNumber {
  SINGULAR,
  PLURAL,
  ANY;

  public boolean agreesWith(GrammaticalNumber other) {
    return this == ANY || other == ANY || this == other;
  }
}
