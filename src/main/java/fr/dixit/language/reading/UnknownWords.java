package fr.dixit.language.reading;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.language.VerbForm;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what a word is that the dictionary does not know. */
final class UnknownWords {

  private static final Pattern PARTICIPLE_ENDING = Pattern.compile("ée?s?\\z");

  private final Dictionary dictionary;
  private final Surroundings around;

  UnknownWords(Dictionary dictionary, Surroundings around) {
    this.dictionary = dictionary;
    this.around = around;
  }

  /**
   * Its readings by what stands around; a compound is read by its last part, a capital makes a
   * name. May be empty.
   */
  List<Reading> guess(int i, Token token) {
    Token next = around.next(i);
    if (next != null && next.kind() == Kind.CLITIC) {
      return List.of(verb(token.text(), VerbForm.PRESENT, 3));
    }
    Matcher participle = PARTICIPLE_ENDING.matcher(token.text());
    if (participle.find() && around.isAfterAuxiliary(i)) {
      return List.of(verb(participle.replaceFirst("er"), VerbForm.PAST_PARTICIPLE, 0));
    }
    return token.isCapitalized() ? List.of(NameRules.reading(token)) : lastPart(token.text());
  }

  private List<Reading> lastPart(String compound) {
    int last = compound.lastIndexOf('-') + 1;
    boolean parted = last > 1 && last < compound.length();
    return parted ? dictionary.readings(compound.substring(last)) : List.of();
  }

  private static Reading verb(String lemma, VerbForm form, int person) {
    return new Reading(lemma, PartOfSpeech.VERB, form, person, Gender.ANY, GrammaticalNumber.ANY);
  }
}
