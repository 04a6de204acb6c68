package fr.dixit.archive.disagreement;

import fr.dixit.archive.Archive;
import fr.dixit.archive.Relation;
import fr.dixit.archive.disagreement.Disagreement.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What independent sources count differently; which number is right is left open.
 *
 * @param counts each with the words that give its number; two or more of one sentence, in text
 *     order
 */
public record ContestedNumber(List<Position> counts) {

  /** In the order of the archive's relations. */
  public static List<ContestedNumber> of(Archive archive) {
    Map<Position, List<Position>> others = new LinkedHashMap<>();
    for (Relation relation : archive.relations()) {
      if (relation.type() == Relation.Type.DIFFERS) {
        Position first = new Position(relation.to(), relation.evidence().get(1));
        others
            .computeIfAbsent(first, position -> new ArrayList<>(List.of(position)))
            .add(new Position(relation.from(), relation.evidence().get(0)));
      }
    }
    return others.values().stream().map(ContestedNumber::inTextOrder).toList();
  }

  private static ContestedNumber inTextOrder(List<Position> counts) {
    return new ContestedNumber(
        counts.stream().sorted(Comparator.comparing(one -> one.words().span())).toList());
  }
}
