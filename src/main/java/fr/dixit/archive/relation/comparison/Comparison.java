package fr.dixit.archive.relation.comparison;

import fr.dixit.archive.Relation;
import fr.dixit.archive.relation.collection.Collection;
import fr.dixit.archive.relation.collection.Nearness;
import fr.dixit.archive.relation.comparison.Role.Likeness;
import fr.dixit.calendar.Edtf;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.statements.Proposition;
import fr.dixit.text.Phrase;
import fr.dixit.text.Span;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether two facts of independent sources say the same, or the contrary, of the same. */
final class Comparison {

  /** What two facts share must be this rare: three uncommon words, in nats. */
  private static final double ENOUGH = 18;

  /** Share of the shorter's pairs of words from which on the same words are taken to be copied. */
  private static final double COPIED = 0.7;

  private final Collection collection;
  private final Rarity rarity;

  Comparison(Collection collection, Rarity rarity) {
    this.collection = collection;
    this.rarity = rarity;
  }

  /** The relation of the later fact to the earlier one, or null. */
  @Nullable Relation compare(Fact fact, Fact other) {
    Proposition one = fact.proposition();
    Proposition two = other.proposition();
    boolean comparable =
        one.predicate().equals(two.predicate())
            && one.future() == two.future()
            && mayBeSameTime(one.dates(), two.dates())
            && mayBeOneEvent(fact.place(), other.place())
            && sameNumbers(fact, other)
            && sameRoles(fact, other)
            && sameOccasion(fact, other);
    boolean opposite = one.denied() != two.denied();
    if (!comparable
        || rarity.of(Rarity.shared(fact, other)) < ENOUGH
        || !opposite && isCopy(fact, other)) {
      return null;
    }
    return opposite && two.denied()
        ? relation(other, fact, Relation.Type.CONTRADICTS)
        : relation(fact, other, opposite ? Relation.Type.CONTRADICTS : Relation.Type.CORROBORATES);
  }

  private Relation relation(Fact fact, Fact other, Relation.Type type) {
    return new Relation(
        type,
        collection.claim(fact.place()).id(),
        collection.claim(other.place()).id(),
        collection.source(other.place()),
        List.of(
            collection.evidence(fact.place(), fact.proposition().words()),
            collection.evidence(other.place(), other.proposition().words())),
        Comparisons.RULE,
        Confidence.MEDIUM);
  }

  /** Reports that are surely more than a month apart are of other events. */
  private boolean mayBeOneEvent(int one, int other) {
    return collection.inSameArticle(one, other)
        || Nearness.mayBeNear(collection.published(one), collection.published(other));
  }

  private boolean isCopy(Fact one, Fact other) {
    return Phrase.of(words(one)).sharedPairs(Phrase.of(words(other))) >= COPIED;
  }

  private String words(Fact fact) {
    Span words = fact.proposition().words();
    return collection.article(fact.place()).analysis().article().text().slice(words);
  }

  private static boolean mayBeSameTime(List<Edtf> one, List<Edtf> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.stream().anyMatch(a -> other.stream().anyMatch(b -> Nearness.mayBeSame(a, b)));
  }

  private static boolean sameNumbers(Fact one, Fact other) {
    Set<String> numbers = numbers(one);
    Set<String> others = numbers(other);
    return numbers.isEmpty() || others.isEmpty() || numbers.equals(others);
  }

  private static Set<String> numbers(Fact fact) {
    Set<String> numbers = new HashSet<>(fact.terms());
    numbers.removeIf(term -> !Character.isDigit(term.charAt(0)));
    return numbers;
  }

  /** The same patient, and no other agent; or the same agent where nobody undergoes anything. */
  private static boolean sameRoles(Fact one, Fact other) {
    if (one.patient() == null && other.patient() == null) {
      return likeness(one.agent(), other.agent()) == Likeness.SAME;
    }
    Likeness patients = likeness(one.patient(), other.patient());
    if (patients == Likeness.OTHER) {
      return false;
    }
    boolean unsaid = one.agent() == null || other.agent() == null;
    Likeness agents = likeness(one.agent(), other.agent());
    return unsaid
        ? patients == Likeness.SAME
        : agents == Likeness.SAME || agents == Likeness.SAME_NOUN && patients == Likeness.SAME;
  }

  /** Beyond what is said and of what, something must tell that the same occasion is meant. */
  private static boolean sameOccasion(Fact one, Fact other) {
    return likeness(one.agent(), other.agent()) == Likeness.SAME
        || !Collections.disjoint(
            one.proposition().circumstances(), other.proposition().circumstances());
  }

  private static Likeness likeness(@Nullable Role one, @Nullable Role other) {
    return one == null || other == null ? Likeness.OTHER : one.likeness(other);
  }
}
