package fr.dixit.lexicon;

import fr.dixit.lexicon.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a word says of something.
 *
 * @param lemma that all words for it are filed under; null for a verb that says nothing alone
 * @param polarity whether the word says it or its contrary
 * @param complement what "de" brings to a noun of action; {@code NONE} for other words
 */
public record Predicate(@Nullable String lemma, Polarity polarity, Complement complement) {

  static final String[] COLUMNS = {"word", "predicate", "polarity", "complement"};

  /** Whether a word says what its predicate says. */
  public enum Polarity {
    SAME,
    OPPOSITE
  }

  /** What the complement of a noun of action is to the action. */
  public enum Complement {
    AGENT,
    PATIENT,
    NONE
  }

  static Predicate of(Row row) {
    boolean action = row.optional("complement") != null;
    return new Predicate(
        row.optional("predicate"),
        row.constant("polarity", Polarity.class),
        action ? row.constant("complement", Complement.class) : Complement.NONE);
  }

  public boolean isNounOfAction() {
    return complement != Complement.NONE;
  }

  public boolean isOpposite() {
    return polarity == Polarity.OPPOSITE;
  }
}
