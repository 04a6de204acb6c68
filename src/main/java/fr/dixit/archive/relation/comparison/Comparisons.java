package fr.dixit.archive.relation.comparison;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.Relation;
import fr.dixit.archive.relation.collection.Collection;
import fr.dixit.archive.relation.repetition.Repetitions;
import fr.dixit.statements.Argument;
import fr.dixit.statements.Proposition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds claims of independent sources about the same thing. */
public final class Comparisons {

  public static final String RULE = "same-proposition";

  /** What is said of the same thing more often than this is said of anything. */
  private static final int TOO_COMMON = 200;

  private final Collection collection;
  private final Repetitions repetitions;
  private final List<Fact> facts = new ArrayList<>();

  public Comparisons(Collection collection, Repetitions repetitions) {
    this.collection = collection;
    this.repetitions = repetitions;
    for (int place = 0; place < collection.size(); place++) {
      if (repetitions.first(place) == place && collection.isSourceKnown(place)) {
        addFacts(place);
      }
    }
  }

  private void addFacts(int place) {
    ArchivedArticle article = collection.article(place);
    for (Proposition proposition : collection.statement(place).propositions()) {
      facts.add(
          new Fact(
              place,
              proposition,
              role(proposition.agent(), article),
              role(proposition.patient(), article)));
    }
  }

  private static @Nullable Role role(@Nullable Argument argument, ArchivedArticle article) {
    return argument == null
        ? null
        : new Role(argument.entity() == null ? null : article.who(argument.entity()), argument);
  }

  public List<Relation> relations() {
    Comparison comparison = new Comparison(collection, new Rarity(facts));
    Map<List<Integer>, Relation> byClaims =
        new TreeMap<>(
            java.util.Comparator.<List<Integer>, Integer>comparing(pair -> pair.get(0))
                .thenComparing(pair -> pair.get(1)));
    Map<String, List<Fact>> byKey = new HashMap<>();
    for (Fact fact : facts) {
      Set<Fact> candidates = new LinkedHashSet<>();
      for (String key : fact.keys()) {
        List<Fact> sharing = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        if (sharing.size() <= TOO_COMMON) {
          candidates.addAll(sharing);
          sharing.add(fact);
        }
      }
      for (Fact other : candidates) {
        if (collection.areIndependent(fact.place(), other.place())) {
          Relation relation = comparison.compare(fact, other);
          if (relation != null) {
            byClaims.putIfAbsent(List.of(fact.place(), other.place()), relation);
          }
        }
      }
    }
    return List.copyOf(byClaims.values());
  }
}
