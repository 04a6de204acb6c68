package fr.dixit.correction;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Amendment.Value;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.claims.Claim;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.diagnostic.Suggestion;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds the relations that a person states, and takes out those that a person denies. */
final class RelationCurator {

  private final Archive archive;
  private final Outcome outcome;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Relation> relations;

  RelationCurator(Archive archive, Outcome outcome) {
    this.archive = archive;
    this.outcome = outcome;
    this.relations = new ArrayList<>(archive.relations());
    for (int place = 0; place < archive.claims().size(); place++) {
      places.put(archive.claims().get(place).id(), place);
    }
  }

  void apply(RelationCorrection correction) {
    if (correction instanceof RelationCorrection.Relate relate) {
      relate(relate);
    } else if (correction instanceof RelationCorrection.Deny deny) {
      deny(deny);
    }
  }

  /** In the archive's order of the claims that they start from. */
  List<Relation> relations() {
    relations.sort(Comparator.comparing(relation -> places.get(relation.from())));
    return List.copyOf(relations);
  }

  private void relate(RelationCorrection.Relate relate) {
    ArchivedClaim one = claim(relate.one());
    ArchivedClaim other = claim(relate.other());
    if (one == null || other == null) {
      return;
    }
    if (relations.stream().anyMatch(r -> holds(r, one, other) && r.type() == relate.type())) {
      outcome.idle(relate.one(), "the claims are found to be related like this");
      return;
    }
    relations.add(
        new Relation(
            relate.type(),
            one.id(),
            other.id(),
            other.source(),
            List.of(evidence(one), evidence(other)),
            Claim.BY_HAND,
            Confidence.HIGH));
    amend(Amendment.Kind.RELATED, one, null, bearing(relate.type(), other), relate.note());
  }

  private static Relation.Evidence evidence(ArchivedClaim claim) {
    List<Span> content = claim.claim().content();
    return new Relation.Evidence(
        claim.article(), content.get(0).to(content.get(content.size() - 1)));
  }

  private void deny(RelationCorrection.Deny deny) {
    ArchivedClaim one = claim(deny.one());
    ArchivedClaim other = claim(deny.other());
    if (one == null || other == null) {
      return;
    }
    List<Relation> denied =
        relations.stream()
            .filter(r -> holds(r, one, other))
            .filter(r -> deny.type() == null || r.type() == deny.type())
            .toList();
    if (denied.isEmpty()) {
      outcome.warn(
          deny.one(),
          "no longer applies: no such relation of these claims is found",
          "take the correction out, or see their pages for the relations that they have");
    }
    relations.removeAll(denied);
    denied.forEach(
        r -> amend(Amendment.Kind.DENIED, one, bearing(r.type(), other), null, deny.note()));
  }

  private static boolean holds(Relation relation, ArchivedClaim one, ArchivedClaim other) {
    return relation.from().equals(one.id()) && other.id().equals(relation.to())
        || relation.from().equals(other.id()) && one.id().equals(relation.to());
  }

  private static Value bearing(Relation.Type type, ArchivedClaim other) {
    return new Value.Bearing(type, other.id());
  }

  private @Nullable ArchivedClaim claim(Word id) {
    Integer place = places.get(id.words());
    if (place == null) {
      outcome.warn(
          id,
          "no longer applies: the archive has no claim " + id.words(),
          Suggestion.nearest(id.words(), places.keySet().stream().sorted().toList()));
      return null;
    }
    return archive.claims().get(place);
  }

  private void amend(
      Amendment.Kind kind,
      ArchivedClaim claim,
      @Nullable Value before,
      @Nullable Value after,
      Note note) {
    outcome.amend(kind, claim.id(), claim.article(), before, after, note);
  }
}
