package fr.dixit.archive.dossier;

import fr.dixit.archive.Source.Alias;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts names as written. */
final class Tally {

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  /** Most frequent first; equally frequent ones in the order in which they were first met. */
  List<Alias> byCount() {
    return counts.entrySet().stream()
        .map(entry -> new Alias(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Alias::count).reversed())
        .toList();
  }
}
