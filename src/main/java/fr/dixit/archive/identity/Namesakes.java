package fr.dixit.archive.identity;

import fr.dixit.mentions.EntityType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Occurrences taken for one and the same.
 *
 * @param occurrences in the archive's order; never empty
 */
record Namesakes(EntityType type, List<Occurrence> occurrences) {

  /** The most frequent spelling; of equally frequent ones the first. */
  String usualName() {
    Map<String, Integer> spellings = new LinkedHashMap<>();
    occurrences.forEach(one -> spellings.merge(one.entity().name(), 1, Integer::sum));
    return Collections.max(spellings.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
