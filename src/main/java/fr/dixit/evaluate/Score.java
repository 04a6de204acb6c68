package fr.dixit.evaluate;

/**
 * What was found, held against what was to be found.
 *
 * @param right found as it should be
 * @param found rightly or wrongly
 * @param gold to be found
 */
public record Score(int right, int found, int gold) {

  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(right + other.right, found + other.found, gold + other.gold);
  }

  /** How much of what was found is right; 0 when nothing was. */
  public double precision() {
    return new Share(right, found).ratio();
  }

  /** How much of what was to be found was; 0 when nothing was. */
  public double recall() {
    return new Share(right, gold).ratio();
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
