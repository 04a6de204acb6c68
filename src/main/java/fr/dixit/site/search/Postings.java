package fr.dixit.site.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a stem occurs: documents in ascending order, and in which of their fields.
 *
 * <p>Held as {@code 4 * document + fields}, so that a hundred thousand claims take a few megabytes.
 */
final class Postings {

  /** Field of what identifies a document: title, name, function. */
  static final int NAMES = 1;

  /** Field of what was said. */
  static final int WORDS = 2;

  private static final int FIELDS = 4;

  private final Set<String> forms = new HashSet<>();
  private int[] values = new int[2];
  private int size;

  /**
   * Adds an occurrence.
   *
   * @param document not less than any before
   */
  void add(int document, int field, String form) {
    forms.add(form);
    if (size > 0 && values[size - 1] / FIELDS == document) {
      values[size - 1] |= field;
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = FIELDS * document + field;
  }

  /** The whole words of this stem, in alphabetical order. */
  List<String> forms() {
    return forms.stream().sorted().toList();
  }

  int size() {
    return size;
  }

  /**
   * Part of the values, each but the first as its distance from the document before.
   *
   * @param from index of the first
   * @param to index after the last, at most the size
   */
  int[] distances(int from, int to) {
    int[] distances = Arrays.copyOfRange(values, from, to);
    for (int i = distances.length - 1; i > 0; i--) {
      distances[i] -= distances[i - 1] / FIELDS * FIELDS;
    }
    return distances;
  }
}
