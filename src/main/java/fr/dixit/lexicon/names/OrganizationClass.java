package fr.dixit.lexicon.names;

/** What kind of body a name stands for. */
public enum OrganizationClass {
  /** News agency: AFP, Reuters. */
  AGENCY,
  /** Newspaper, broadcaster, news site. */
  OUTLET,
  PARTY,
  /** Trade union or employers' organisation. */
  UNION,
  /** Public body, national or international. */
  INSTITUTION,
  COMPANY,
  /** Association, charity, think tank, movement. */
  ASSOCIATION,
  /** Armed group or militia. */
  ARMED_GROUP,
  /** Sports club or federation. */
  SPORT
}
