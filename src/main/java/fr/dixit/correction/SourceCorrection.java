package fr.dixit.correction;

import fr.dixit.mentions.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts right who is who in the archive. A source is named by any of its names, or by its id. */
public sealed interface SourceCorrection extends Correction {

  /**
   * These names are one source's.
   *
   * @param names at least two
   */
  record Same(List<Word> names, Note note) implements SourceCorrection {}

  /**
   * These names are different sources'.
   *
   * @param names at least two
   */
  record Different(List<Word> names, Note note) implements SourceCorrection {}

  /** What is stated of a source; null where nothing is. */
  record Describe(
      Word source,
      @Nullable String name,
      @Nullable EntityType type,
      @Nullable String role,
      @Nullable String wikidata,
      Note note)
      implements SourceCorrection {}
}
