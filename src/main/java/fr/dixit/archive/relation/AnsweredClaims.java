package fr.dixit.archive.relation;

import fr.dixit.archive.Relation;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.echo.Phrase;
import fr.dixit.calendar.Edtf;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.statements.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claim that an answer is to: of the source answered, the last one before it in the same
 * article, else the one of an earlier article that shares most with it. When none qualifies, the
 * answer is to the source.
 */
final class AnsweredClaims {

  /** A claim of another article must share this many longer words to be what the answer is to. */
  private static final int ENOUGH = 4;

  /** Words below this many letters tell little. */
  private static final int MIN_LENGTH = 5;

  private final Collection collection;
  private final Map<String, List<Integer>> bySource = new HashMap<>();

  AnsweredClaims(Collection collection) {
    this.collection = collection;
    for (int i = 0; i < collection.size(); i++) {
      bySource.computeIfAbsent(collection.source(i).id(), id -> new ArrayList<>()).add(i);
    }
  }

  List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < collection.size(); i++) {
      for (Answer answer : collection.statement(i).answers()) {
        SourceRef answered = collection.article(i).who(answer.answered());
        if (!answered.id().equals(collection.source(i).id())) {
          relations.add(relation(i, answer, answered));
        }
      }
    }
    return relations;
  }

  private Relation relation(int place, Answer answer, SourceRef answered) {
    Integer claim = claim(place, answered);
    return new Relation(
        Relation.Type.ANSWERS,
        collection.claim(place).id(),
        claim == null ? null : collection.claim(claim).id(),
        answered,
        List.of(collection.evidence(place, answer.evidence())),
        answer.rule(),
        claim == null ? Confidence.HIGH : Confidence.MEDIUM);
  }

  private @Nullable Integer claim(int place, SourceRef answered) {
    Set<String> words = words(place);
    Integer inArticle = null;
    Integer elsewhere = null;
    int most = -1;
    int mostElsewhere = ENOUGH - 1;
    for (int other : bySource.getOrDefault(answered.id(), List.of())) {
      boolean same = collection.inSameArticle(place, other);
      if (same && other < place) {
        int shared = shared(words, other);
        inArticle = shared >= most ? (Integer) other : inArticle;
        most = Math.max(most, shared);
      } else if (!same && inArticle == null && isEarlier(other, place)) {
        int shared = shared(words, other);
        elsewhere = shared > mostElsewhere ? (Integer) other : elsewhere;
        mostElsewhere = Math.max(mostElsewhere, shared);
      }
    }
    return inArticle == null ? elsewhere : inArticle;
  }

  private boolean isEarlier(int other, int place) {
    Edtf one = collection.published(other);
    Edtf two = collection.published(place);
    return Nearness.areNear(one, two) && one.compareTo(two) <= 0;
  }

  private int shared(Set<String> words, int other) {
    Set<String> shared = words(other);
    shared.retainAll(words);
    return shared.size();
  }

  /** The longer words of a claim, which tell what it is about. */
  private Set<String> words(int place) {
    Set<String> words = new HashSet<>(Phrase.of(collection.content(place)).words());
    words.removeIf(word -> word.length() < MIN_LENGTH);
    return words;
  }
}
