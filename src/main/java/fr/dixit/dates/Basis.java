package fr.dixit.dates;

/** Whether the article itself states a date or Dixit inferred it. */
public enum Basis {
  STATED,
  INFERRED
}
