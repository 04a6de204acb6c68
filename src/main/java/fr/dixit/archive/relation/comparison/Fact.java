package fr.dixit.archive.relation.comparison;

import fr.dixit.statements.Proposition;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proposition of a claim in its place in the archive.
 *
 * @param place of the claim
 */
record Fact(int place, Proposition proposition, @Nullable Role agent, @Nullable Role patient) {

  /** Words by which it can be found: each with the predicate, so that few facts share one. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    addKeys(agent, "<", keys);
    addKeys(patient, ">", keys);
    return keys;
  }

  private void addKeys(@Nullable Role role, String mark, Set<String> keys) {
    if (role != null) {
      role.keys().forEach(key -> keys.add(proposition.predicate() + mark + key));
    }
  }

  /** All words that it is made of. */
  Set<String> terms() {
    Set<String> terms = new HashSet<>(proposition.circumstances());
    terms.add(proposition.predicate());
    if (agent != null) {
      terms.addAll(agent.terms());
    }
    if (patient != null) {
      terms.addAll(patient.terms());
    }
    return terms;
  }
}
