package fr.dixit.archive.disagreement;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.archive.disagreement.Disagreement.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers contradictions about the same words into disagreements. */
public final class Disagreements {

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Position, Set<Position>> contradicted = new HashMap<>();
  private final Set<Position> asserting = new LinkedHashSet<>();
  private final Set<Position> gathered = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  private Disagreements(Archive archive) {
    for (ArchivedClaim claim : archive.claims()) {
      places.put(claim.id(), places.size());
    }
    archive.relations().stream()
        .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
        .forEach(this::add);
  }

  /** In the archive's order of their first assertion. */
  public static List<Disagreement> of(Archive archive) {
    return new Disagreements(archive).gather();
  }

  private void add(Relation relation) {
    Position denial = new Position(relation.from(), relation.evidence().get(0));
    Position assertion = new Position(relation.to(), relation.evidence().get(1));
    asserting.add(assertion);
    contradicted.computeIfAbsent(denial, p -> new LinkedHashSet<>()).add(assertion);
    contradicted.computeIfAbsent(assertion, p -> new LinkedHashSet<>()).add(denial);
  }

  private List<Disagreement> gather() {
    List<Disagreement> disagreements = new ArrayList<>();
    for (Position assertion : inOrder(asserting)) {
      if (!gathered.contains(assertion)) {
        disagreements.add(disagreement(connected(assertion)));
      }
    }
    return List.copyOf(disagreements);
  }

  private Set<Position> connected(Position first) {
    Set<Position> found = new LinkedHashSet<>();
    Deque<Position> next = new ArrayDeque<>(List.of(first));
    while (!next.isEmpty()) {
      Position position = next.poll();
      if (found.add(position)) {
        next.addAll(contradicted.get(position));
      }
    }
    gathered.addAll(found);
    return found;
  }

  private Disagreement disagreement(Set<Position> positions) {
    Set<Position> assertions = new LinkedHashSet<>(positions);
    assertions.retainAll(asserting);
    positions.removeAll(asserting);
    List<Position> ordered = inOrder(assertions);
    return new Disagreement(id(ordered.get(0)), ordered, inOrder(positions));
  }

  /** A claim may assert two things that others deny. */
  private String id(Position first) {
    String digits = first.claim().substring(first.claim().indexOf('-') + 1);
    String id = "d-" + digits;
    for (int i = 2; !ids.add(id); i++) {
      id = "d-" + digits + "-" + i;
    }
    return id;
  }

  private List<Position> inOrder(Set<Position> positions) {
    return positions.stream()
        .sorted(
            Comparator.<Position>comparingInt(position -> places.get(position.claim()))
                .thenComparing(position -> position.words().span()))
        .toList();
  }
}
