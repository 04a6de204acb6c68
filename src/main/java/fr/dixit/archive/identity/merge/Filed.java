package fr.dixit.archive.identity.merge;

import java.util.List;

/**
 * An occurrence under the key that all names of the same have in common.
 *
 * @param rule why the name has that key
 * @param evidence the words that give it; empty when the name itself does
 */
public record Filed(Occurrence occurrence, String key, MergeRule rule, List<String> evidence) {

  public static Filed byName(Occurrence occurrence, String key) {
    return new Filed(occurrence, key, MergeRule.SAME_NAME, List.of());
  }

  /** Whether the name tells without its article who it is. */
  public boolean tells() {
    return rule != MergeRule.ONLY_STATE;
  }
}
