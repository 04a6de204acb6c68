package fr.dixit.archive.identity.ruling;

import fr.dixit.archive.identity.merge.Filed;
import fr.dixit.archive.identity.merge.Merge;
import fr.dixit.archive.identity.merge.MergeRule;
import fr.dixit.archive.identity.merge.Occurrence;
import fr.dixit.archive.identity.merge.Resolution;
import fr.dixit.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies what a person knows of who is who to what the articles tell. */
public final class Rulings {

  private final List<Ruling> rulings;

  public Rulings(List<Ruling> rulings) {
    this.rulings = rulings;
  }

  /**
   * What is found, with what a person joins, and without what a person keeps apart.
   *
   * @param occurrences how many there are
   */
  public Resolution applyTo(Resolution found, int occurrences) {
    if (rulings.isEmpty()) {
      return found;
    }
    Map<String, List<Occurrence>> byName = new HashMap<>();
    for (Filed filed : found.filed()) {
      byName
          .computeIfAbsent(Folding.fold(filed.occurrence().name()), name -> new ArrayList<>())
          .add(filed.occurrence());
    }
    List<Merge> merges = joined(byName);
    Set<Integer> settled = new HashSet<>();
    merges.forEach(merge -> settled.addAll(List.of(merge.one().number(), merge.other().number())));
    merges.addAll(found.merges());
    return new Resolution(
        found.filed(),
        new Partition(rulings, byName, occurrences).keep(merges),
        found.doubts().stream().filter(doubt -> !settled.contains(doubt.who().number())).toList());
  }

  private List<Merge> joined(Map<String, List<Occurrence>> byName) {
    List<Merge> merges = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling instanceof Ruling.Same same) {
        Occurrence first = null;
        for (String name : same.names()) {
          List<Occurrence> all = byName.getOrDefault(Folding.fold(name), List.of());
          first = join(first, all, merges);
        }
      }
    }
    return merges;
  }

  /** Joins all of one name to the first of them all, which is theirs when there is none yet. */
  private static @Nullable Occurrence join(
      @Nullable Occurrence first, List<Occurrence> all, List<Merge> merges) {
    if (all.isEmpty()) {
      return first;
    }
    if (first != null) {
      merges.add(new Merge(first, all.get(0), MergeRule.BY_HAND, List.of()));
    }
    for (Occurrence other : all.subList(1, all.size())) {
      merges.add(new Merge(all.get(0), other, MergeRule.SAME_NAME, List.of()));
    }
    return first == null ? all.get(0) : first;
  }

  /** How those of one group are to be listed, as the last ruling says; null when none does. */
  public Ruling.@Nullable Listed of(List<Filed> group, String id) {
    Ruling.Listed listed = null;
    for (Ruling ruling : rulings) {
      if (ruling instanceof Ruling.Listed one && isOf(one.known(), group, id)) {
        listed = one;
      }
    }
    return listed;
  }

  private static boolean isOf(String known, List<Filed> group, String id) {
    String folded = Folding.fold(known);
    return known.equals(id)
        || group.stream().anyMatch(one -> Folding.fold(one.occurrence().name()).equals(folded));
  }
}
