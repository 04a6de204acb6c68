package fr.dixit.dates.reckoning;

/** Which of the days or periods that a name fits: "mardi", "ce mardi", "mardi dernier". */
public enum Relation {
  NONE,
  THIS,
  LAST,
  NEXT,
  PRECEDING,
  FOLLOWING;

  /** "suivant" and "précédent" count from the story, all others from the speech. */
  public Origin origin() {
    return this == PRECEDING || this == FOLLOWING ? Origin.STORY : Origin.SPEECH;
  }

  /** How many units away from the one that holds the anchor. */
  public int steps() {
    return switch (this) {
      case NONE, THIS -> 0;
      case LAST, PRECEDING -> -1;
      case NEXT, FOLLOWING -> 1;
    };
  }
}
