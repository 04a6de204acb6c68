package fr.dixit.archive.relation.repetition;

import fr.dixit.archive.Relation;
import fr.dixit.archive.echo.EchoFinder;
import fr.dixit.archive.relation.collection.Collection;
import fr.dixit.text.Phrase;
import java.util.List;
import java.util.stream.IntStream;

/** The same words in several articles. */
public final class Repetitions {

  /** Copies of one dispatch are no second witness. */
  public static final String SAME_DISPATCH = "same-dispatch";

  public static final String SAME_WORDS = "same-words";

  private final List<Relation> relations;
  private final int[] first;

  private Repetitions(Collection collection, List<Relation> relations) {
    this.relations = relations;
    this.first = IntStream.range(0, collection.size()).toArray();
    for (Relation relation : relations) {
      first[collection.place(relation.from())] = collection.place(relation.to());
    }
  }

  public static Repetitions of(Collection collection, Wordings wordings) {
    List<Phrase> phrases =
        IntStream.range(0, collection.size())
            .parallel()
            .mapToObj(place -> wordings.words(place, () -> Phrase.of(collection.content(place))))
            .toList();
    Founders founders = new Founders(collection, wordings, phrases);
    List<Relation> relations =
        EchoFinder.groups(phrases).parallelStream()
            .flatMap(group -> founders.repetitions(group).stream())
            .toList();
    return new Repetitions(collection, relations);
  }

  /** From each repetition to the first that had the words. */
  public List<Relation> relations() {
    return relations;
  }

  /** The first claim that has these words; the claim itself when nobody else has them. */
  public int first(int place) {
    return first[place];
  }
}
