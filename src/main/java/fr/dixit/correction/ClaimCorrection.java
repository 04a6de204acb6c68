package fr.dixit.correction;

import fr.dixit.calendar.Edtf;
import fr.dixit.claims.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts right what was found in one article. A claim is named by its id. */
public sealed interface ClaimCorrection extends Correction {

  /** What is stated of a claim; null where nothing is. */
  record Stated(@Nullable Word source, @Nullable Kind kind, @Nullable Edtf said) {}

  /**
   * It is no claim.
   *
   * @param words those of the claim, by which to find it again should its id be gone, or null
   */
  record Reject(Word claim, @Nullable Word words, Note note) implements ClaimCorrection {}

  /**
   * It is a claim, though Dixit did not find it.
   *
   * @param content its parts in the article's own words; at least one
   * @param occurrence which of several occurrences of the first part, from 1; null for the only one
   */
  record Add(List<Word> content, @Nullable Integer occurrence, Stated stated, Note note)
      implements ClaimCorrection {}

  /**
   * It is a claim, but not quite this one.
   *
   * @param words as for {@link Reject}
   * @param content its parts in the article's own words; empty when they are right
   */
  record Change(Word claim, @Nullable Word words, List<Word> content, Stated stated, Note note)
      implements ClaimCorrection {}
}
