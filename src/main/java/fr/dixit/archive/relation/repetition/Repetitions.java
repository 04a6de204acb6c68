package fr.dixit.archive.relation.repetition;

import fr.dixit.archive.Relation;
import fr.dixit.archive.echo.EchoFinder;
import fr.dixit.archive.relation.collection.Collection;
import fr.dixit.archive.relation.collection.Nearness;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.text.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The same words in several articles. */
public final class Repetitions {

  /** Copies of one dispatch are no second witness. */
  public static final String SAME_DISPATCH = "same-dispatch";

  public static final String SAME_WORDS = "same-words";

  /** Two sources that differ in one word more, a negation maybe, do not say the same. */
  private static final double ALMOST_ALL = 0.9;

  /** So many may have the same words of their own; bounds the work on hostile collections. */
  private static final int MOST_FOUNDERS = 64;

  private final Collection collection;
  private final List<Phrase> phrases;
  private final Dispatches dispatches;
  private final int[] first;
  private final List<Relation> relations = new ArrayList<>();

  private Repetitions(Collection collection, Wordings wordings) {
    this.collection = collection;
    this.phrases =
        IntStream.range(0, collection.size())
            .mapToObj(place -> wordings.words(place, () -> Phrase.of(collection.content(place))))
            .toList();
    this.dispatches = new Dispatches(collection, wordings);
    this.first = IntStream.range(0, collection.size()).toArray();
  }

  public static Repetitions of(Collection collection, Wordings wordings) {
    Repetitions repetitions = new Repetitions(collection, wordings);
    EchoFinder.groups(repetitions.phrases).forEach(repetitions::split);
    return repetitions;
  }

  /** From each repetition to the first that had the words. */
  public List<Relation> relations() {
    return relations;
  }

  /** The first claim that has these words; the claim itself when nobody else has them. */
  public int first(int place) {
    return first[place];
  }

  /** The same words from other mouths, or years apart, are a group of their own. */
  private void split(List<Integer> group) {
    List<Integer> rest = inOrderOfTime(group);
    for (int founders = 0; rest.size() > 1 && founders < MOST_FOUNDERS; founders++) {
      int founder = rest.get(0);
      List<Integer> others = new ArrayList<>();
      for (int place : rest.subList(1, rest.size())) {
        if (repeats(place, founder)) {
          join(place, founder);
        } else {
          others.add(place);
        }
      }
      rest = others;
    }
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

  private void join(int place, int founder) {
    first[place] = founder;
    boolean copied = dispatches.areOne(place, founder);
    relations.add(
        new Relation(
            Relation.Type.REPEATS,
            collection.claim(place).id(),
            collection.claim(founder).id(),
            collection.source(founder),
            List.of(
                collection.evidence(place, collection.words(place)),
                collection.evidence(founder, collection.words(founder))),
            copied ? SAME_DISPATCH : SAME_WORDS,
            isExact(place, founder) ? Confidence.HIGH : Confidence.MEDIUM));
  }

  private boolean isExact(int one, int other) {
    return phrases.get(one).equals(phrases.get(other));
  }
}
