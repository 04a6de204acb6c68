package fr.dixit.archive.relation.comparison;

import fr.dixit.archive.Relation;
import fr.dixit.archive.relation.collection.Collection;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.statements.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds numbers of the same thing that one sentence gives from several sources: "1400 personnes
 * selon la police, 2000 selon les organisateurs".
 */
public final class Figures {

  public static final String RULE = "figures-side-by-side";

  private final Collection collection;

  public Figures(Collection collection) {
    this.collection = collection;
  }

  /** From all others of a sentence to its first. */
  public List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    int first = -1;
    for (int place : inOrderOfText()) {
      if (first < 0 || !inSameSentence(first, place)) {
        first = place;
      } else if (areOfSameThing(figure(first), figure(place))
          && collection.areIndependent(first, place)) {
        relations.add(relation(place, first));
      }
    }
    return relations;
  }

  private List<Integer> inOrderOfText() {
    return IntStream.range(0, collection.size())
        .filter(place -> collection.statement(place).figure() != null)
        .filter(collection::isSourceKnown)
        .boxed()
        .sorted(
            Comparator.comparingInt(collection::articleNumber)
                .thenComparing(place -> figure(place).words()))
        .toList();
  }

  private boolean inSameSentence(int one, int other) {
    return collection.inSameArticle(one, other)
        && collection.sentence(one, figure(one).words())
            == collection.sentence(other, figure(other).words());
  }

  /** The noun is said once. */
  private static boolean areOfSameThing(Figure first, Figure later) {
    return !later.words().overlaps(first.words())
        && (later.counted().isEmpty() || later.counted().equals(first.counted()));
  }

  private Relation relation(int place, int first) {
    boolean same = figure(place).value() == figure(first).value();
    return new Relation(
        same ? Relation.Type.CORROBORATES : Relation.Type.DIFFERS,
        collection.claim(place).id(),
        collection.claim(first).id(),
        collection.source(first),
        List.of(
            collection.evidence(place, figure(place).words()),
            collection.evidence(first, figure(first).words())),
        RULE,
        Confidence.MEDIUM);
  }

  private Figure figure(int place) {
    return collection.statement(place).figure();
  }
}
