package fr.dixit.claims;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.discourse.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps one reading of each cue and of each stretch of words. */
final class Selection {

  /**
   * Two contents that share more than this part of the shorter are one claim, unless one holds the
   * other.
   */
  private static final double SAME = 0.5;

  /** Contents that differ by no more than an interpolated clause are one claim in any case. */
  private static final double ALIKE = 0.8;

  /** Tokens that share a place in the index; claims are seldom longer. */
  private static final int PLACE = 64;

  private final List<Candidate> kept = new ArrayList<>();
  private final Map<Integer, List<Candidate>> keptAt = new HashMap<>();

  /** The kept candidates in text order. */
  static List<Candidate> of(List<Candidate> candidates) {
    Selection selection = new Selection();
    candidates.forEach(selection::offer);
    selection.kept.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(c -> -c.end()));
    return List.copyOf(selection.kept);
  }

  private void offer(Candidate candidate) {
    Stretch reach = reach(candidate);
    for (int place = reach.first() / PLACE; place <= reach.end() / PLACE; place++) {
      for (Candidate other : keptAt.getOrDefault(place, List.of())) {
        if (excludes(other, candidate)) {
          return;
        }
      }
    }
    kept.add(candidate);
    for (int place = reach.first() / PLACE; place <= reach.end() / PLACE; place++) {
      keptAt.computeIfAbsent(place, p -> new ArrayList<>()).add(candidate);
    }
  }

  /** From the first to the last token of content and cue: only what overlaps here can conflict. */
  private static Stretch reach(Candidate candidate) {
    Stretch cue = candidate.cue();
    return cue == null
        ? new Stretch(candidate.first(), candidate.end())
        : new Stretch(
            Math.min(cue.first(), candidate.first()), Math.max(cue.end(), candidate.end()));
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
    boolean told = candidate.cue() == null && shared > SAME * candidate.length();
    return told || !holds(kept, candidate) && !holds(candidate, kept);
  }

  /** Whether the inner claim stands with its own cue inside what the outer one says. */
  private static boolean holds(Candidate outer, Candidate inner) {
    return inner.cue() != null
        && outer.content().stream().anyMatch(part -> part.contains(inner.cue().first()));
  }
}
