package fr.dixit.archive.relation.comparison;

import fr.dixit.archive.SourceRef;
import fr.dixit.statements.Argument;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate is said of, as the archive knows it.
 *
 * @param who the one that it means, or null
 */
record Role(@Nullable SourceRef who, Argument argument) {

  /** How surely two phrases mean the same. */
  enum Likeness {
    OTHER,
    /** The same common noun: "la police", "le projet". */
    SAME_NOUN,
    /** The same one, the same name, or the same noun with the same complements. */
    SAME
  }

  /** Share of the modifiers that two nouns without names must have in common. */
  private static final double ENOUGH = 0.5;

  Likeness likeness(Role other) {
    if (who != null && other.who != null) {
      return who.id().equals(other.who.id()) ? Likeness.SAME : Likeness.OTHER;
    }
    Set<String> names = argument.names();
    Set<String> others = other.argument.names();
    if (!names.isEmpty() && !others.isEmpty()) {
      return Collections.disjoint(names, others) ? Likeness.OTHER : Likeness.SAME;
    }
    boolean named = who != null || other.who != null || !names.isEmpty() || !others.isEmpty();
    return named ? Likeness.OTHER : nouns(other);
  }

  private Likeness nouns(Role other) {
    if (argument.head().isEmpty() || !argument.head().equals(other.argument.head())) {
      return Likeness.OTHER;
    }
    Set<String> modifiers = modifiers();
    Set<String> others = other.modifiers();
    if (modifiers.isEmpty() && others.isEmpty()) {
      return Likeness.SAME_NOUN;
    }
    Set<String> shared = new HashSet<>(modifiers);
    shared.retainAll(others);
    modifiers.addAll(others);
    return shared.size() < ENOUGH * modifiers.size() ? Likeness.OTHER : Likeness.SAME;
  }

  private Set<String> modifiers() {
    Set<String> modifiers = new HashSet<>(argument.terms());
    modifiers.remove(argument.head());
    return modifiers;
  }

  /** Words by which it is found: whom it means, its names, or else its noun. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>(argument.names());
    if (who != null) {
      keys.add("@" + who.id());
    }
    if (keys.isEmpty() && !argument.head().isEmpty()) {
      keys.add(argument.head());
    }
    return keys;
  }

  Set<String> terms() {
    Set<String> terms = new HashSet<>(argument.terms());
    terms.addAll(keys());
    return terms;
  }
}
