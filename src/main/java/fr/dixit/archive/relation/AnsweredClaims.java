package fr.dixit.archive.relation;

import fr.dixit.archive.Relation;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.relation.collection.Collection;
import fr.dixit.archive.relation.collection.Nearness;
import fr.dixit.calendar.Edtf;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.statements.Answer;
import fr.dixit.text.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Of a source so many claims are looked at on each side of the answer, in archive order. */
  private static final int LOOKED_AT = 200;

  private final Collection collection;
  private final Map<String, List<Integer>> bySource = new HashMap<>();
  private final Map<Integer, Set<String>> words = new HashMap<>();

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
    List<Integer> others = bySource.getOrDefault(answered.id(), List.of());
    int at = -Collections.binarySearch(others, place) - 1;
    List<Integer> before = others.subList(Math.max(0, at - LOOKED_AT), at);
    Integer inArticle =
        nearest(place, 0, before.stream().filter(it -> collection.inSameArticle(place, it)));
    return inArticle == null ? elsewhere(place, others, at) : inArticle;
  }

  private @Nullable Integer elsewhere(int place, List<Integer> others, int at) {
    int end = Math.min(others.size(), at + LOOKED_AT);
    Stream<Integer> earlier =
        others.subList(Math.max(0, at - LOOKED_AT), end).stream()
            .filter(it -> !collection.inSameArticle(place, it) && isEarlier(it, place));
    return nearest(place, ENOUGH, earlier);
  }

  /** The one that shares most words, at least so many, with the claim; the last of several. */
  private @Nullable Integer nearest(int place, int enough, Stream<Integer> others) {
    return others
        .filter(other -> shared(place, other) >= enough)
        .max(
            Comparator.<Integer>comparingInt(other -> shared(place, other))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private boolean isEarlier(int other, int place) {
    Edtf one = collection.published(other);
    Edtf two = collection.published(place);
    return Nearness.areNear(one, two) && one.compareTo(two) <= 0;
  }

  private int shared(int place, int other) {
    Set<String> shared = new HashSet<>(words(place));
    shared.retainAll(words(other));
    return shared.size();
  }

  /** The longer words of a claim, which tell what it is about. */
  private Set<String> words(int place) {
    return words.computeIfAbsent(
        place,
        p ->
            Phrase.of(collection.content(p)).words().stream()
                .filter(word -> word.length() >= MIN_LENGTH)
                .collect(Collectors.toSet()));
  }
}
