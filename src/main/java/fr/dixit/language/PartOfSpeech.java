package fr.dixit.language;

/** Word classes, as told apart by the dictionary of Dicollecte and LanguageTool. */
public enum PartOfSpeech {
  NOUN,
  PROPER_NOUN,
  ADJECTIVE,
  VERB,
  DETERMINER,
  SUBJECT_PRONOUN,
  OBJECT_PRONOUN,
  RELATIVE_PRONOUN,
  INTERROGATIVE_PRONOUN,
  DEMONSTRATIVE_PRONOUN,
  PRONOUN,
  PREPOSITION,
  ADVERB,
  COORDINATION,
  SUBORDINATION,
  INTERJECTION,
  NUMERAL,
  OTHER
}
