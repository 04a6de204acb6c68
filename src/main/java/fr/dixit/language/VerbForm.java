package fr.dixit.language;

/** Mood and tense of a verb form. */
public enum VerbForm {
  PRESENT,
  IMPERFECT,
  SIMPLE_PAST,
  FUTURE,
  CONDITIONAL,
  SUBJUNCTIVE_PRESENT,
  SUBJUNCTIVE_IMPERFECT,
  IMPERATIVE,
  INFINITIVE,
  PRESENT_PARTICIPLE,
  PAST_PARTICIPLE;

  /** Whether a verb in this form can head a clause. */
  public boolean isFinite() {
    return ordinal() <= IMPERATIVE.ordinal();
  }
}
