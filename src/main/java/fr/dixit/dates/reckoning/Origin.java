package fr.dixit.dates.reckoning;

/** What an expression is counted from. */
public enum Origin {
  /** Nothing: the words say all. */
  CALENDAR,
  /** The day on which they were written or said: "hier", "mardi", "le mois prochain". */
  SPEECH,
  /** The day that the text speaks of: "la veille", "trois jours plus tard". */
  STORY;

  public Origin and(Origin other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
