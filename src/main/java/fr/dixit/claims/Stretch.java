package fr.dixit.claims;

/**
 * Consecutive tokens.
 *
 * @param first inclusive index
 * @param end exclusive index
 */
record Stretch(int first, int end) {

  boolean isEmpty() {
    return first >= end;
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }

  boolean overlaps(Stretch other) {
    return first < other.end && other.first < end;
  }

  int length() {
    return Math.max(0, end - first);
  }
}
