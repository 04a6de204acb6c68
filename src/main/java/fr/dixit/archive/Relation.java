package fr.dixit.archive;

import fr.dixit.claims.Claim;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a claim bears on another, or on a source of whose words none can be told to be meant.
 *
 * @param from id of the claim that bears on the other: of a contradiction the one that denies, of a
 *     repetition the later, of a corroboration the later in the archive's order
 * @param to id of the other claim, or null when only its source is known
 * @param source whose words the claim bears on
 * @param evidence the words that show it, those of {@code from} first; at least one
 * @param rule how the words show it
 */
public record Relation(
    Type type,
    String from,
    @Nullable String to,
    SourceRef source,
    List<Evidence> evidence,
    String rule,
    Confidence confidence) {

  /** Kinds of relation; a disagreement is shown, never decided. */
  public enum Type {
    CONTRADICTS,
    /** Gives another number for the same thing. */
    DIFFERS,
    ANSWERS,
    REPEATS,
    CORROBORATES
  }

  /** Words of an article. */
  public record Evidence(String article, Span span) {}

  /**
   * The same seen from the other claim.
   *
   * @param other source of {@code from}
   * @throws IllegalStateException when there is no other claim
   */
  public Relation reversed(SourceRef other) {
    if (to == null) {
      throw new IllegalStateException("no other claim: " + this);
    }
    List<Evidence> others = new ArrayList<>(evidence);
    Collections.reverse(others);
    return new Relation(type, to, from, other, List.copyOf(others), rule, confidence);
  }

  /** Whether it follows from a comparison of two claims, and nobody says so. */
  public boolean isProposed() {
    return isMutual() && !rule.equals(Claim.BY_HAND);
  }

  /** Whether it holds from the other claim too. */
  public boolean isMutual() {
    return type == Type.CONTRADICTS || type == Type.DIFFERS || type == Type.CORROBORATES;
  }
}
