package fr.dixit.archive.identity.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Occurrences that merges hold together, directly or by way of others. */
public final class Groups {

  private final int[] parents;

  /**
   * @param occurrences how many there are
   */
  public Groups(int occurrences) {
    parents = new int[occurrences];
    for (int i = 0; i < occurrences; i++) {
      parents[i] = i;
    }
  }

  public void join(Merge merge) {
    int one = root(merge.one().number());
    int other = root(merge.other().number());
    parents[Math.max(one, other)] = Math.min(one, other);
  }

  /** The least number of those held together with this one. */
  public int root(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Those held together, each in the archive's order, in the order of their first. */
  public List<List<Filed>> of(List<Filed> all) {
    Map<Integer, List<Filed>> groups = new LinkedHashMap<>();
    for (Filed one : all) {
      groups.computeIfAbsent(root(one.occurrence().number()), r -> new ArrayList<>()).add(one);
    }
    return List.copyOf(groups.values());
  }
}
