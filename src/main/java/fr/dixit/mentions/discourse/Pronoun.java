package fr.dixit.mentions.discourse;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;

/**
 * A word that stands for somebody.
 *
 * @param inverted after its verb: "dit-il"
 */
public record Pronoun(Kind kind, Gender gender, GrammaticalNumber number, boolean inverted) {

  public enum Kind {
    PERSONAL,
    POSSESSIVE,
    INDEFINITE
  }

  public boolean isPlural() {
    return number == GrammaticalNumber.PLURAL;
  }
}
