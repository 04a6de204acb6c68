package fr.dixit.dates.meaning;

/** Where the clause looks: back, ahead, or neither. */
public enum Outlook {
  PAST,
  FUTURE,
  OPEN
}
