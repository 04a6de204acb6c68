package fr.dixit.evaluate;

/** A claim to be found and the found one that answers it. */
record Pair(LocatedClaim gold, LocatedClaim found) {

  private static final double TO_THE_LETTER = 0.98;

  boolean isStrict() {
    return gold.overlap(found) >= TO_THE_LETTER;
  }

  boolean hasSource() {
    return Likeness.sameSource(found.claim().source(), gold.claim().source());
  }

  boolean hasKind() {
    return found.claim().kind() == gold.claim().kind();
  }

  boolean hasCue() {
    return Likeness.sameCue(found.claim().cue(), gold.claim().cue());
  }

  /** Whether a date of the saying is to be found. */
  boolean isDated() {
    return gold.claim().said() != null;
  }

  boolean hasSaid() {
    return isDated() && gold.claim().said().equals(found.claim().said());
  }
}
