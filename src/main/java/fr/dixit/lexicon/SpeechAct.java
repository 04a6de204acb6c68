package fr.dixit.lexicon;

/** What someone does who reports: speaks, judges, hopes … */
public enum SpeechAct {
  /** Says aloud or without telling how: dire, affirmer, répondre. */
  SAY,
  /** Says in writing: écrire, publier, tweeter. */
  WRITE,
  /** Makes known what was not: annoncer, révéler, confirmer. */
  ANNOUNCE,
  /** Asks a question: demander si, s'interroger. */
  ASK,
  /** Asks for or orders a deed: exiger, appeler à, recommander. */
  ORDER,
  /** Binds the speaker: promettre, s'engager à, menacer. */
  PROMISE,
  /** Praises, blames, names: saluer, dénoncer, qualifier. */
  JUDGE,
  /** Holds as true: estimer, penser, conclure. */
  THINK,
  /** Looks to what may come: espérer, craindre, souhaiter. */
  HOPE,
  /** Feels in words: se réjouir, regretter, s'étonner. */
  FEEL,
  /** Comes to know, so that the words are another's: apprendre. */
  LEARN
}
