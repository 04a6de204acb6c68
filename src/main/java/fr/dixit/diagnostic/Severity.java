package fr.dixit.diagnostic;

/**
 * How much a diagnostic matters: a note informs, a warning costs quality, an error costs content.
 */
public enum Severity {
  NOTE,
  WARNING,
  ERROR
}
