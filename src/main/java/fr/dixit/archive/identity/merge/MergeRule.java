package fr.dixit.archive.identity.merge;

/** Why two articles are taken to mean the same. */
public enum MergeRule {
  /** A person says so. */
  BY_HAND,
  /** The same name, but for case, accents, punctuation and a leading article. */
  SAME_NAME,
  /** Two names of one body or state that the lexicon knows. */
  KNOWN_ALIAS,
  /** An acronym, and the name in full that an article gives with it. */
  ACRONYM,
  /** The same body of the same state: "ministère russe de la Défense", "… de la Russie". */
  STATE_BODY,
  /** A body of a state without the state, in an article that names no other state. */
  ONLY_STATE,
  /** A surname, and the only person known by it whom the same surroundings tell. */
  SURNAME,
  /** The same name with more or fewer given names. */
  GIVEN_NAMES,
  /** Two ways to write one foreign name in our letters. */
  TRANSLITERATION
}
