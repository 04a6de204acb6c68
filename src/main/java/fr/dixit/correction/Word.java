package fr.dixit.correction;

import fr.dixit.diagnostic.Place;
import fr.dixit.text.Folding;

/** Words of a correction and where they stand. */
public record Word(String words, Place place) {

  /** Whether these are the same words but for case, accents and typography. */
  boolean isLike(Word other) {
    return Folding.fold(words).equals(Folding.fold(other.words));
  }
}
