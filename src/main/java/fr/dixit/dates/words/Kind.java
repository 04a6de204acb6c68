package fr.dixit.dates.words;

/** What a word can say in a date; a word may be of several kinds ("sept"). */
public enum Kind {
  /** 1 to 12. */
  MONTH,
  SHORT_MONTH,
  /** 1 for Monday to 7. */
  WEEKDAY,
  SHORT_WEEKDAY,
  /** Weekday in the plural. */
  WEEKDAYS,
  /** 0 for spring to 3. */
  SEASON,
  /** The month in which schools and parliaments begin again: "à la rentrée". */
  SCHOOL_RETURN,
  NUMBER,
  ORDINAL,
  /** "T1". */
  QUARTER,
  /** Ordinal of a {@link fr.dixit.dates.reckoning.Unit}. */
  UNIT,
  /** Ordinal of a {@link fr.dixit.calendar.Part} of a month or longer. */
  PHASE,
  /** Ordinal of a {@link fr.dixit.calendar.Part} of a day. */
  PART,
  /** Days from the day of speech. */
  DEICTIC,
  /** Days from the day that the text speaks of. */
  ANAPHOR,
  /** Ordinal of a {@link fr.dixit.dates.reckoning.Relation}. */
  RELATION,
  /** What may be named after a day: a street, a stadium. */
  ADDRESS,
  /** What a number after it counts out, so that it is no year: an article, a page, a version. */
  NUMBERED,
  /** Makes a weekday a habit. */
  REPEATED,
  /** Begins dates without being part of one: "entre", "il" of "il y a". */
  OPENER,
  /** Turns a clause to the future: "prévu". */
  AHEAD,
  /** Lemma of a verb whose infinitive is still to come: "devoir", "appeler à". */
  AHEAD_VERB,
  /** What "de samedi" may call while it is still to come: "réunion". */
  MEETING,
  /** Stands before a printed day of publication: "publié le". */
  STAMP
}
