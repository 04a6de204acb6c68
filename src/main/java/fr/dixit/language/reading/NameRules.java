package fr.dixit.language.reading;

import static fr.dixit.language.PartOfSpeech.NOUN;
import static fr.dixit.language.PartOfSpeech.PROPER_NOUN;
import static fr.dixit.language.PartOfSpeech.VERB;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells names from the words they are elsewhere. */
final class NameRules {

  private static final Reading ADVOCATE =
      new Reading("maître", NOUN, null, 0, Gender.ANY, GrammaticalNumber.SINGULAR);

  private final Surroundings around;

  NameRules(Surroundings around) {
    this.around = around;
  }

  /** A word read as a name. */
  static Reading reading(Token token) {
    return new Reading(token.text(), PROPER_NOUN, null, 0, Gender.ANY, GrammaticalNumber.ANY);
  }

  /** The only reading that a name nearby leaves the word, whatever it may be elsewhere, or null. */
  @Nullable Reading only(int i, Token token) {
    if (isAdvocate(i, token)) {
      return ADVOCATE;
    }
    return isNamePart(i, token) || isNameOnceVerb(i, token) ? reading(token) : null;
  }

  /** "disait Péter Morel": a capitalized word before a name is no verb but a name itself. */
  private boolean isNameOnceVerb(int i, Token token) {
    return token.isCapitalized()
        && !around.isInitial(i)
        && around.nextIsCapitalized(i)
        && !token.readings().isEmpty()
        && token.readings().stream().allMatch(reading -> reading.is(VERB));
  }

  /** "Me Dupont": the title of a lawyer, not the pronoun. */
  private boolean isAdvocate(int i, Token token) {
    return token.text().equals("Me") && around.nextIsCapitalized(i);
  }

  /**
   * "Moussa Nait Abdelaziz": a capitalized word between names that is a word of its own elsewhere.
   */
  private boolean isNamePart(int i, Token token) {
    boolean betweenNames = around.isAfter(i, PROPER_NOUN) && around.nextIsCapitalized(i);
    return betweenNames && token.isCapitalized() && token.mayBe(VERB) && !token.mayBe(PROPER_NOUN);
  }

  /** Where every word is capitalized, only what cannot be a grammatical word is a name. */
  boolean isName(int i, Token token) {
    if (!token.isCapitalized() || !token.mayBe(PROPER_NOUN)) {
      return false;
    }
    return !around.isInitial(i)
        || isOnlyName(token)
        || isBeforeName(i) && !ReadingOrder.mayBeGrammatical(token);
  }

  private static boolean isOnlyName(Token token) {
    for (Reading reading : token.readings()) {
      if (!reading.is(PROPER_NOUN)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBeforeName(int i) {
    Token next = around.next(i);
    return next != null && next.isCapitalized() && next.isWord();
  }
}
