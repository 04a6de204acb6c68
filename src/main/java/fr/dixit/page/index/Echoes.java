package fr.dixit.page.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.calendar.Edtf;
import fr.dixit.page.index.Echo.Copy;
import fr.dixit.page.path.SiteMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which claims have the same words as others. */
public final class Echoes {

  private final SiteMap map;
  private final Map<String, Echo.Place> places = new HashMap<>();

  Echoes(Archive archive, SiteMap map) {
    this.map = map;
    archive.relations().stream()
        .filter(relation -> relation.type() == Relation.Type.REPEATS)
        .collect(groupingBy(Relation::to))
        .forEach((first, repetitions) -> add(map.claimOf(first), repetitions));
  }

  /** The claim's place among those of the same words; null when no other has them. */
  public Echo.@Nullable Place of(String claim) {
    return places.get(claim);
  }

  private void add(ArchivedClaim first, List<Relation> repetitions) {
    List<Copy> copies =
        repetitions.stream()
            .map(relation -> new Copy(map.claimOf(relation.from()), relation.rule()))
            .sorted(
                Comparator.comparing(
                    copy -> published(copy.claim()),
                    Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    boolean surelyFirst = copies.stream().allMatch(copy -> isEarlier(first, copy.claim()));
    Echo echo =
        new Echo(
            first,
            surelyFirst,
            copies,
            copies.stream().collect(groupingBy(Copy::rule, TreeMap::new, summingInt(copy -> 1))));
    places.put(first.id(), new Echo.Place(echo, -1));
    for (int i = 0; i < copies.size(); i++) {
      places.put(copies.get(i).claim().id(), new Echo.Place(echo, i));
    }
  }

  private @Nullable Edtf published(ArchivedClaim claim) {
    return map.articleOf(claim.article()).analysis().dated().publication().value();
  }

  /** Whether the one certainly appeared on an earlier day than the other. */
  private boolean isEarlier(ArchivedClaim one, ArchivedClaim other) {
    Edtf first = published(one);
    Edtf second = published(other);
    return first != null
        && second != null
        && first.latest() != null
        && second.earliest() != null
        && first.latest().isBefore(second.earliest());
  }
}
