package fr.dixit.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim read for what it can be compared by.
 *
 * @param propositions what its source holds to be so, or not so, in text order
 * @param answers whose words it takes up, in text order
 * @param figure the number that its source is cited for, or null
 */
public record Statement(
    List<Proposition> propositions, List<Answer> answers, @Nullable Figure figure) {

  /** Of a claim that cannot be compared. */
  public static final Statement NONE = new Statement(List.of(), List.of(), null);
}
