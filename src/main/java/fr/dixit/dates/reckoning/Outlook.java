package fr.dixit.dates.reckoning;

/** Where the clause looks: back, ahead, or neither. */
public enum Outlook {
  PAST,
  FUTURE,
  OPEN
}
