package fr.dixit.claims.discourse;

/**
 * Consecutive tokens.
 *
 * @param first inclusive index
 * @param end exclusive index
 */
public record Stretch(int first, int end) {

  public boolean isEmpty() {
    return first >= end;
  }

  public boolean contains(int token) {
    return first <= token && token < end;
  }

  public boolean overlaps(Stretch other) {
    return first < other.end && other.first < end;
  }

  public int length() {
    return Math.max(0, end - first);
  }
}
