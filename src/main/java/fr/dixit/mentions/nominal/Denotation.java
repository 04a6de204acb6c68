package fr.dixit.mentions.nominal;

/** What the head of a noun phrase denotes. */
public enum Denotation {
  /** One human being, or several of them in the plural: maire, homme, internautes. */
  PERSON,
  /** People taken together: entourage, majorité, population. */
  COLLECTIVE,
  /** A body that speaks: ministère, agence, parti. */
  ORGANIZATION,
  /** Something written that may be a source: rapport, sondage, loi. */
  DOCUMENT,
  /** "source" itself. */
  SOURCE,
  /** Anything else. */
  THING;

  public boolean isHuman() {
    return this == PERSON || this == COLLECTIVE || this == ORGANIZATION || this == SOURCE;
  }
}
