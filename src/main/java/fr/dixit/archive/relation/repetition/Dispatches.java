package fr.dixit.archive.relation.repetition;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.relation.collection.Collection;
import fr.dixit.text.Phrase;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.List;

/** Which claims came with one and the same dispatch of an agency. */
final class Dispatches {

  /** Share of the shorter text's pairs of words that the other must hold too. */
  private static final double SAME = 0.6;

  /** Sentences on each side that are compared. */
  private static final int AROUND = 2;

  /** Fewer words around the claims tell nothing. */
  private static final int MIN_WORDS = 9;

  private final Collection collection;
  private final Wordings wordings;

  Dispatches(Collection collection, Wordings wordings) {
    this.collection = collection;
    this.wordings = wordings;
  }

  /** Whether both reached their articles by the same agency, or stand among the same words. */
  boolean areOne(int one, int other) {
    return shareIntermediary(collection.claim(one), collection.claim(other))
        || areAlike(surroundings(one), surroundings(other));
  }

  private static boolean shareIntermediary(ArchivedClaim one, ArchivedClaim other) {
    return !other.via().isEmpty()
        && one.via().stream().map(SourceRef::id).anyMatch(via -> passes(other, via));
  }

  private static boolean passes(ArchivedClaim claim, String via) {
    return claim.via().stream().anyMatch(ref -> ref.id().equals(via));
  }

  private static boolean areAlike(Surroundings one, Surroundings other) {
    return Math.min(one.words(), other.words()) >= MIN_WORDS && one.share(other) >= SAME;
  }

  private Surroundings surroundings(int place) {
    return wordings.around(place, () -> around(place));
  }

  /** The words of the sentences around the claim, its own left out. */
  private Phrase around(int place) {
    Span claim = collection.words(place);
    List<Span> sentences = collection.article(place).analysis().sentences();
    int at = collection.sentence(place, claim);
    int start = Math.min(claim.start(), sentences.get(Math.max(0, at - AROUND)).start());
    int last = Math.min(sentences.size() - 1, at + AROUND);
    int end = Math.max(claim.end(), sentences.get(last).end());
    Text text = collection.article(place).analysis().article().text();
    return Phrase.of(
        text.slice(new Span(start, claim.start())) + " " + text.slice(new Span(claim.end(), end)));
  }
}
