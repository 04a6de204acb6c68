package fr.dixit.archive.identity.person;

import java.util.List;

/**
 * What speaks for and against two people of one name being the same.
 *
 * @param shared telling names beside both, and a function that both have
 * @param weight one for each such name, more for a function told in full
 * @param sameFunction whether they have a function in common
 * @param contradicted whether each has functions and none in common
 */
record Likeness(List<String> shared, int weight, boolean sameFunction, boolean contradicted) {

  /** Enough for a surname alone, which many may bear. */
  private static final int SURE = 2;

  private boolean isSure() {
    return weight >= SURE;
  }

  /** "Philippe" beside the same names may be anybody's given name; not with the same function. */
  boolean isSure(boolean alsoGivenName) {
    return isSure() && (sameFunction || !alsoGivenName);
  }

  boolean isNone() {
    return weight == 0;
  }
}
