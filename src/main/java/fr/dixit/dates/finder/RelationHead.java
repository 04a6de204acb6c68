package fr.dixit.dates.finder;

import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Words;
import java.util.Set;

/** What precedes a name and tells which one is meant: "ce", "le prochain". */
public final class RelationHead {

  private static final Set<String> THIS = Set.of("ce", "cet", "cette");

  private RelationHead() {}

  /** The relation that stands before this token; none where no word tells. */
  public static Relation relation(Words words, int at) {
    Relation word = words.relation(at - 1);
    if (word != null) {
      return word;
    }
    return words.isOneOf(at - 1, THIS) ? Relation.THIS : Relation.NONE;
  }
}
