package fr.dixit.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps one reading of each cue and of each stretch of words. */
final class Selection {

  /**
   * Two contents that share more than this part of the shorter are one claim, unless one holds the
   * other.
   */
  private static final double SAME = 0.5;

  /** Contents that differ by no more than an interpolated clause are one claim in any case. */
  private static final double ALIKE = 0.8;

  private final List<Candidate> kept = new ArrayList<>();

  /** The kept candidates in text order. */
  static List<Candidate> of(List<Candidate> candidates) {
    Selection selection = new Selection();
    for (Candidate candidate : candidates) {
      if (selection.kept.stream().noneMatch(other -> excludes(other, candidate))) {
        selection.kept.add(candidate);
      }
    }
    selection.kept.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(c -> -c.end()));
    return List.copyOf(selection.kept);
  }

  private static boolean excludes(Candidate kept, Candidate candidate) {
    boolean sameCue =
        kept.cue() != null && candidate.cue() != null && kept.cue().overlaps(candidate.cue());
    if (sameCue) {
      return true;
    }
    int shared = kept.shared(candidate);
    if (shared > ALIKE * Math.max(kept.length(), candidate.length())) {
      return true;
    }
    if (shared <= SAME * Math.min(kept.length(), candidate.length())) {
      return false;
    }
    return !holds(kept, candidate) && !holds(candidate, kept);
  }

  /** Whether the inner claim stands with its own cue inside what the outer one says. */
  private static boolean holds(Candidate outer, Candidate inner) {
    return inner.cue() != null
        && outer.content().stream().anyMatch(part -> part.contains(inner.cue().first()));
  }
}
