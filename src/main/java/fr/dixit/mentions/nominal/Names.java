package fr.dixit.mentions.nominal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a document, found by token. */
final class Names {

  private final List<Name> inOrder;
  private final int[] at;

  /**
   * @param tokens how many the document has
   */
  Names(List<Name> inOrder, int tokens) {
    this.inOrder = inOrder;
    this.at = new int[tokens];
    Arrays.fill(at, -1);
    for (int i = 0; i < inOrder.size(); i++) {
      Arrays.fill(at, inOrder.get(i).first(), inOrder.get(i).end(), i);
    }
  }

  List<Name> inOrder() {
    return inOrder;
  }

  /** The name that holds the token, or null. */
  @Nullable Name at(int token) {
    return token < at.length && at[token] >= 0 ? inOrder.get(at[token]) : null;
  }
}
