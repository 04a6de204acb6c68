package fr.dixit.evaluate;

import java.util.BitSet;

/**
 * A claim and the characters that it says.
 *
 * @param extent offsets of the letters and digits of its content
 */
record LocatedClaim(AnnotatedClaim claim, BitSet extent) {

  /** Offset of its first letter, or -1 when the text does not hold its words. */
  int start() {
    return extent.nextSetBit(0);
  }

  /** Dice's coefficient of the characters: 0 for none in common, 1 for all. */
  double overlap(LocatedClaim other) {
    if (extent.isEmpty() || other.extent.isEmpty()) {
      return 0;
    }
    BitSet common = (BitSet) extent.clone();
    common.and(other.extent);
    return 2.0 * common.cardinality() / (extent.cardinality() + other.extent.cardinality());
  }
}
