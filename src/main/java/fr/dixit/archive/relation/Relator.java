package fr.dixit.archive.relation;

import fr.dixit.archive.Archive;
import fr.dixit.archive.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds how the claims of an archive bear on each other: first the same words in several places, so
 * that copies count once; then whom the articles say that a claim answers; last, claims of
 * different sources about the same thing.
 */
public final class Relator {

  private Relator() {}

  /** The archive with the relations of its claims; they replace any that it has. */
  public static Archive relate(Archive archive) {
    Collection collection = new Collection(archive);
    Repetitions repetitions = Repetitions.of(collection);
    List<Relation> relations = new ArrayList<>(repetitions.relations());
    relations.addAll(new AnsweredClaims(collection).relations());
    relations.addAll(new Comparisons(collection, repetitions).relations());
    relations.sort(Comparator.comparing(relation -> collection.place(relation.from())));
    return archive.with(List.copyOf(relations));
  }
}
