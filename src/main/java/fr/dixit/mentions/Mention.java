package fr.dixit.mentions;

import fr.dixit.text.Span;
import java.util.List;

/**
 * Words that name, describe or stand for an entity.
 *
 * @param span the whole noun phrase, with titles and appositions
 * @param candidates ids of the entities it may mean: one when resolved, several when ambiguous,
 *     none when unknown
 * @param rule how it was resolved
 */
public record Mention(Span span, List<Integer> candidates, String rule) {

  /** Whether it means one entity and no other. */
  public boolean isResolved() {
    return candidates.size() == 1;
  }
}
