package fr.dixit.lexicon.sources;

/** What kind of title or function a word names. */
public enum TitleClass {
  /** Before a name, for anyone: M., Mme. */
  CIVILITY,
  /** Office or post: président, ministre, porte-parole. */
  FUNCTION,
  /** Military, police or similar rank: général, commissaire. */
  RANK,
  /** Of a clergy: pape, imam. */
  RELIGIOUS,
  /** Trade or calling: avocat, écrivain. */
  PROFESSION,
  /** Family: mère, frère, veuve. */
  KINSHIP,
  /** King, duke and others of birth. */
  NOBILITY,
  /** One who belongs to a body: député, militant, syndicaliste. */
  MEMBER,
  /** Stands to someone as: collègue, voisin, ami. */
  RELATION
}
