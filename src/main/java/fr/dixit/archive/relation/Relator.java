package fr.dixit.archive.relation;

import fr.dixit.archive.Archive;
import fr.dixit.archive.Relation;
import fr.dixit.archive.relation.collection.Collection;
import fr.dixit.archive.relation.comparison.Comparisons;
import fr.dixit.archive.relation.comparison.Figures;
import fr.dixit.archive.relation.repetition.Repetitions;
import fr.dixit.archive.relation.repetition.Wordings;
import fr.dixit.statements.StatementReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds how the claims of an archive bear on each other: first the same words in several places, so
 * that copies count once; then whom the articles say that a claim answers; last, claims of
 * different sources about the same thing. Who relates one archive after another reads only the
 * claims of articles that are new.
 */
public final class Relator {

  /** How relations are found: all that {@link Relation#rule()} may be. */
  public static final List<String> RULES =
      Stream.concat(
              Stream.of(
                  Repetitions.SAME_WORDS,
                  Repetitions.SAME_DISPATCH,
                  Comparisons.RULE,
                  Figures.RULE),
              StatementReader.ANSWER_RULES.stream())
          .toList();

  private Wordings wordings = new Wordings();

  /** The archive with the relations of its claims; they replace any that it has. */
  public Archive relate(Archive archive) {
    Collection collection = new Collection(archive);
    wordings = new Wordings(collection, wordings);
    Repetitions repetitions = Repetitions.of(collection, wordings);
    List<Relation> relations = new ArrayList<>(repetitions.relations());
    relations.addAll(new AnsweredClaims(collection).relations());
    relations.addAll(new Comparisons(collection, repetitions).relations());
    relations.addAll(new Figures(collection).relations());
    relations.sort(Comparator.comparing(relation -> collection.place(relation.from())));
    return archive.with(List.copyOf(relations));
  }
}
