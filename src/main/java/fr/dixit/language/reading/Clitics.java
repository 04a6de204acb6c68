package fr.dixit.language.reading;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;

/** The pronouns joined to a verb by a hyphen: "dit-il", "donnez-la-leur". */
final class Clitics {

  private Clitics() {}

  /** The one reading of a folded clitic. */
  static Reading reading(String folded) {
    return new Reading(folded, pos(folded), null, person(folded), gender(folded), number(folded));
  }

  private static PartOfSpeech pos(String folded) {
    return switch (folded) {
      case "il", "elle", "on", "ils", "elles", "je", "tu", "nous", "vous", "ce" ->
          PartOfSpeech.SUBJECT_PRONOUN;
      default -> PartOfSpeech.OBJECT_PRONOUN;
    };
  }

  private static int person(String folded) {
    return switch (folded) {
      case "je", "nous", "moi" -> 1;
      case "tu", "vous", "toi" -> 2;
      default -> 3;
    };
  }

  private static Gender gender(String folded) {
    return switch (folded) {
      case "il", "ils", "le" -> Gender.MASCULINE;
      case "elle", "elles", "la" -> Gender.FEMININE;
      default -> Gender.ANY;
    };
  }

  private static GrammaticalNumber number(String folded) {
    return switch (folded) {
      case "ils", "elles", "les", "nous", "leur" -> GrammaticalNumber.PLURAL;
      case "vous" -> GrammaticalNumber.ANY;
      default -> GrammaticalNumber.SINGULAR;
    };
  }
}
