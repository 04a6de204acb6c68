package fr.dixit.archive.relation;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.archive.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The relations of an archive from each side. */
public final class RelationIndex {

  private final Map<String, List<Relation>> from = new HashMap<>();
  private final Map<String, List<Relation>> to = new HashMap<>();
  private final Map<String, List<Relation>> answersBy = new HashMap<>();
  private final Map<String, List<Relation>> answersTo = new HashMap<>();

  public RelationIndex(Archive archive) {
    Map<String, SourceRef> sources = new HashMap<>();
    for (ArchivedClaim claim : archive.claims()) {
      sources.put(claim.id(), claim.source());
    }
    archive.relations().forEach(relation -> add(relation, sources.get(relation.from())));
  }

  /**
   * @param source that of the claim that the relation starts from
   */
  private void add(Relation relation, SourceRef source) {
    put(from, relation.from(), relation);
    if (relation.to() != null) {
      boolean mutual = relation.isMutual();
      put(mutual ? from : to, relation.to(), mutual ? relation.reversed(source) : relation);
    }
    if (relation.type() == Relation.Type.ANSWERS) {
      put(answersBy, source.id(), relation);
      put(answersTo, relation.source().id(), relation);
    }
  }

  private static void put(Map<String, List<Relation>> index, String key, Relation relation) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(relation);
  }

  /** What the claim bears on; contradiction and corroboration stand with both their claims. */
  public List<Relation> of(String claim) {
    return from.getOrDefault(claim, List.of());
  }

  /** The answers to the claim and the repetitions of it. */
  public List<Relation> to(String claim) {
    return to.getOrDefault(claim, List.of());
  }

  /** Whom the source answers. */
  public List<Relation> answersBy(String source) {
    return answersBy.getOrDefault(source, List.of());
  }

  /** Who answers the source. */
  public List<Relation> answersTo(String source) {
    return answersTo.getOrDefault(source, List.of());
  }
}
