package fr.dixit.archive.relation.repetition;

import fr.dixit.archive.Relation;
import fr.dixit.archive.relation.collection.Collection;
import fr.dixit.archive.relation.collection.Nearness;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.text.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds, among claims of the same words, who said them first, and who repeats whom. */
final class Founders {

  /** Two sources that differ in one word more, a negation maybe, do not say the same. */
  private static final double ALMOST_ALL = 0.9;

  /** So many may have the same words of their own; bounds the work on hostile collections. */
  private static final int MOST_FOUNDERS = 64;

  private final Collection collection;
  private final List<Phrase> phrases;
  private final Dispatches dispatches;

  /**
   * @param phrases of all claims of the collection
   */
  Founders(Collection collection, Wordings wordings, List<Phrase> phrases) {
    this.collection = collection;
    this.phrases = phrases;
    this.dispatches = new Dispatches(collection, wordings);
  }

  /** The same words from other mouths, or years apart, are a group of their own. */
  List<Relation> repetitions(List<Integer> group) {
    List<Relation> relations = new ArrayList<>();
    List<Integer> rest = inOrderOfTime(group);
    for (int founders = 0; rest.size() > 1 && founders < MOST_FOUNDERS; founders++) {
      int founder = rest.get(0);
      List<Integer> others = new ArrayList<>();
      for (int place : rest.subList(1, rest.size())) {
        if (repeats(place, founder)) {
          relations.add(repetition(place, founder));
        } else {
          others.add(place);
        }
      }
      rest = others;
    }
    return relations;
  }

  /** By publication; what is not dated last; ties as the archive has them. */
  private List<Integer> inOrderOfTime(List<Integer> group) {
    return group.stream()
        .sorted(
            Comparator.comparing(
                collection::published, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private boolean repeats(int place, int founder) {
    if (collection.inSameArticle(place, founder)) {
      return false;
    }
    boolean sameSource = collection.source(place).id().equals(collection.source(founder).id());
    return sameSource && collection.isSourceKnown(place)
        || isTelling(place) && isTelling(founder) && mayBeOne(place, founder)
        || dispatches.areOne(place, founder);
  }

  /** Few words may be anyone's. */
  private boolean isTelling(int place) {
    return phrases.get(place).words().size() >= Nearness.TELLING_WORDS;
  }

  /** Nobody is known to say it, or articles name or describe their source differently. */
  private boolean mayBeOne(int place, int founder) {
    boolean unknown = !collection.isSourceKnown(place) || !collection.isSourceKnown(founder);
    return unknown
        || Nearness.mayBeNear(collection.published(place), collection.published(founder))
            && collection.stance(place) == collection.stance(founder)
            && phrases.get(place).sharedPairs(phrases.get(founder)) >= ALMOST_ALL;
  }

  private Relation repetition(int place, int founder) {
    boolean copied = dispatches.areOne(place, founder);
    return new Relation(
        Relation.Type.REPEATS,
        collection.claim(place).id(),
        collection.claim(founder).id(),
        collection.source(founder),
        List.of(
            collection.evidence(place, collection.words(place)),
            collection.evidence(founder, collection.words(founder))),
        copied ? Repetitions.SAME_DISPATCH : Repetitions.SAME_WORDS,
        isExact(place, founder) ? Confidence.HIGH : Confidence.MEDIUM);
  }

  private boolean isExact(int one, int other) {
    return phrases.get(one).equals(phrases.get(other));
  }
}
