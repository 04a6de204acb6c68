package fr.dixit.correction;

import fr.dixit.archive.Relation;
import org.jspecify.annotations.Nullable;

/** Puts right how two claims bear on each other. */
public sealed interface RelationCorrection extends Correction {

  /** The first claim bears on the other. */
  record Relate(Word one, Word other, Relation.Type type, Note note)
      implements RelationCorrection {}

  /**
   * The claims do not bear on each other.
   *
   * @param type in this way; null for in no way
   */
  record Deny(Word one, Word other, Relation.@Nullable Type type, Note note)
      implements RelationCorrection {}
}
