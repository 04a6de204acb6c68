package fr.dixit.dates.finder;

import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What follows a name and tells which one is meant: "dernier", "à venir", "d'après", "en cours".
 */
public final class RelationTail {

  private RelationTail() {}

  /** The relation that stands here, or null. */
  public static @Nullable Relation relation(Words words, int at) {
    Relation word = words.relation(at);
    if (word != null) {
      return word;
    }
    if (words.are(at, "a", "venir") || words.are(at, "qui", "vient")) {
      return Relation.NEXT;
    }
    if (words.are(at, "d'", "apres") || words.are(at, "qui", "suit")) {
      return Relation.FOLLOWING;
    }
    if (words.are(at, "d'", "avant") || words.are(at, "qui", "precede")) {
      return Relation.PRECEDING;
    }
    return words.are(at, "en", "cours") ? Relation.THIS : null;
  }

  /** Index after the relation that stands here. */
  public static int end(Words words, int at) {
    return words.relation(at) != null ? at + 1 : at + 2;
  }
}
