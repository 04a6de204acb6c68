package fr.dixit.mentions;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;

/**
 * A word that stands for somebody.
 *
 * @param inverted after its verb: "dit-il"
 */
record Pronoun(Kind kind, Gender gender, GrammaticalNumber number, boolean inverted) {

  enum Kind {
    PERSONAL,
    POSSESSIVE,
    INDEFINITE
  }

  boolean isPlural() {
    return number == GrammaticalNumber.PLURAL;
  }
}
