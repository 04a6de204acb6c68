package fr.dixit.lexicon;

/** What a source does with the content of a claim, as the cue tells. */
public enum Stance {
  ASSERTS,
  DENIES,
  QUESTIONS,
  REQUESTS,
  JUDGES,
  PROMISES,
  THINKS
}
