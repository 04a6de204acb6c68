package fr.dixit.claims.construction;

/** How sure the construction that found a claim is of it. */
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW
}
