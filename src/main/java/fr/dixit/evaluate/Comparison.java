package fr.dixit.evaluate;

import java.util.List;
import java.util.function.Predicate;

/**
 * What was to be found beside what was found; what is optional is on neither side.
 *
 * @param pairs what was found of what was to be
 * @param missed to be found, and not found
 * @param spurious found, and not to be
 */
record Comparison<P, T>(List<P> pairs, List<T> missed, List<T> spurious) {

  /** The score when a pair counts as right under a condition. */
  Score score(Predicate<P> right) {
    return new Score(
        share(right).right(), pairs.size() + spurious.size(), pairs.size() + missed.size());
  }

  /** Of the pairs, those under a condition. */
  Share share(Predicate<P> right) {
    return new Share((int) pairs.stream().filter(right).count(), pairs.size());
  }
}
