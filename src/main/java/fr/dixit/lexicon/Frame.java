package fr.dixit.lexicon;

/** What a reporting verb or noun governs: where the words that it reports may stand. */
public enum Frame {
  /** A clause with "que": dire que, se réjouir que. */
  THAT,
  /** A clause with "si" or another interrogative: demander si, expliquer pourquoi. */
  WHETHER,
  /** A bare infinitive: dire vouloir, affirmer avoir reçu. */
  INFINITIVE,
  /** "de" and an infinitive: promettre de venir, demander de partir. */
  DE_INFINITIVE,
  /** "à" and an infinitive: appeler à cesser. */
  A_INFINITIVE,
  /** A noun phrase that alone conveys what was said: annoncer, démentir, dénoncer. */
  OBJECT,
  /** A noun phrase, but only when quoted at least in part: évoquer « une erreur ». */
  QUOTED_OBJECT,
  /** "de" and a noun phrase: se féliciter d'un accord, faire part de son inquiétude. */
  DE_OBJECT,
  /** "de" and a noun phrase, but only when quoted at least in part: parler de « trahison ». */
  DE_QUOTED_OBJECT,
  /** "à" and a noun phrase: appeler au calme. */
  A_OBJECT,
  /** "contre" and a noun phrase: mettre en garde contre une reprise. */
  CONTRE_OBJECT,
  /** "pour" or "en faveur de" and a noun phrase or infinitive: plaider pour une réforme. */
  POUR_OBJECT,
  /** "sur" and a noun phrase: alerter sur les risques. */
  SUR_OBJECT,
  /** A person or thing, "de", and what is said of it: qualifier X de Y, accuser X de Y. */
  OBJECT_DE,
  /** A person or thing, "comme", and what it is said to be: décrire X comme Y. */
  OBJECT_COMME,
  /**
   * An attribute: of the speaker when the verb is reflexive (se dire « inquiet »), else of its
   * object (juger la mesure « injuste »).
   */
  ATTRIBUTE,
  /** A free quotation, after a colon or beside it: il s'emporte : « … ». */
  QUOTATION,
  /** The verb of an interpolated clause: « … », précise-t-il. Most such verbs invert there. */
  INTERPOLATED
}
