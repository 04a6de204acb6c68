package fr.dixit.archive.identity.ruling;

import fr.dixit.archive.identity.merge.Groups;
import fr.dixit.archive.identity.merge.Merge;
import fr.dixit.archive.identity.merge.Occurrence;
import fr.dixit.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps apart those whom a person does, however they would come together. */
final class Partition {

  /** One of the names of a ruling, by which its bearers differ from those of the others. */
  private record Side(Ruling.Different ruling, String name) {

    boolean excludes(Side other) {
      return ruling == other.ruling && !name.equals(other.name);
    }
  }

  private record Refusal(int group, Set<Side> sides) {}

  private final Groups groups;
  private final Map<Integer, Set<Side>> sidesByGroup = new HashMap<>();
  private final Map<Refusal, Occurrence> refused = new HashMap<>();

  Partition(List<Ruling> rulings, Map<String, List<Occurrence>> byName, int occurrences) {
    this.groups = new Groups(occurrences);
    for (Ruling ruling : rulings) {
      if (ruling instanceof Ruling.Different different) {
        for (String name : different.names()) {
          Side side = new Side(different, name);
          byName
              .getOrDefault(Folding.fold(name), List.of())
              .forEach(one -> sides(one.number()).add(side));
        }
      }
    }
  }

  private Set<Side> sides(int group) {
    return sidesByGroup.computeIfAbsent(group, number -> new HashSet<>());
  }

  /** The merges that bring nobody together who is different, the first ones first. */
  List<Merge> keep(List<Merge> merges) {
    List<Merge> kept = new ArrayList<>();
    for (Merge merge : merges) {
      Merge possible = sidesByGroup.isEmpty() ? merge : possible(merge);
      if (possible != null) {
        kept.add(possible);
      }
    }
    return List.copyOf(kept);
  }

  /** The merge; or that with whoever was refused before for the same reason; or null. */
  private @Nullable Merge possible(Merge merge) {
    int one = groups.root(merge.one().number());
    Set<Side> others = sides(groups.root(merge.other().number()));
    if (!exclude(sides(one), others)) {
      join(merge);
      return merge;
    }
    Occurrence first = refused.putIfAbsent(new Refusal(one, Set.copyOf(others)), merge.other());
    if (first == null || first.equals(merge.other())) {
      return null;
    }
    Merge among = new Merge(first, merge.other(), merge.rule(), merge.evidence());
    join(among);
    return among;
  }

  private void join(Merge merge) {
    Set<Side> sides = new HashSet<>(sides(groups.root(merge.one().number())));
    sides.addAll(sides(groups.root(merge.other().number())));
    groups.join(merge);
    sidesByGroup.put(groups.root(merge.one().number()), sides);
  }

  private static boolean exclude(Set<Side> some, Set<Side> others) {
    return some.stream().anyMatch(side -> others.stream().anyMatch(side::excludes));
  }
}
