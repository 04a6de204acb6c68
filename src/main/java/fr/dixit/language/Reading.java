package fr.dixit.language;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a word: its lemma and what the dictionary says of the form.
 *
 * @param form of a verb; null for other words
 * @param person 1 to 3 of a finite verb or personal pronoun, else 0
 */
public record Reading(
    String lemma,
    PartOfSpeech pos,
    @Nullable VerbForm form,
    int person,
    Gender gender,
    GrammaticalNumber number) {

  public boolean is(PartOfSpeech wanted) {
    return pos == wanted;
  }

  public boolean isFiniteVerb() {
    return form != null && form.isFinite();
  }
}
