package fr.dixit.statements;

import java.util.List;

/**
 * A claim read for what it can be compared by.
 *
 * @param propositions what its source holds to be so, or not so, in text order
 * @param answers whose words it takes up, in text order
 */
public record Statement(List<Proposition> propositions, List<Answer> answers) {

  /** Of a claim that cannot be compared. */
  public static final Statement NONE = new Statement(List.of(), List.of());
}
