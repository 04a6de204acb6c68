package fr.dixit.syntax;

import fr.dixit.language.Document;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;

/** Whether a noun phrase may be a subject, and whether a verb agrees with it. */
final class Agreement {

  private final Document document;
  private final Phrases phrases;

  Agreement(Document document, Phrases phrases) {
    this.document = document;
    this.phrases = phrases;
  }

  boolean isSubject(NounPhrase phrase, VerbGroup verb) {
    return mayBeSubject(phrase) && agrees(phrase, verb);
  }

  /** Neither governed by a preposition nor a date that stands free. */
  boolean mayBeSubject(NounPhrase phrase) {
    return !phrase.isGoverned() && !phrases.isTemporal(phrase);
  }

  /** Whether the verb is in the third person and its number is one the phrase may have. */
  boolean agrees(NounPhrase phrase, VerbGroup verb) {
    if (verb.person() != 3) {
      return false;
    }
    return verb.number() != GrammaticalNumber.PLURAL || mayBePlural(phrase);
  }

  private boolean mayBePlural(NounPhrase phrase) {
    Reading head = document.token(phrase.head()).best();
    boolean singular =
        head != null
            && !head.is(PartOfSpeech.PROPER_NOUN)
            && head.number() == GrammaticalNumber.SINGULAR;
    return !singular || isQuantity(phrase) || isCoordinated(phrase);
  }

  /** "une centaine de personnes ont": a singular quantity with a complement takes a plural verb. */
  private boolean isQuantity(NounPhrase phrase) {
    return phrase.coreEnd() < phrase.end() || isShare(phrase.head() + 1);
  }

  /** "un sur deux". */
  private boolean isShare(int next) {
    return next < document.tokens().size() && document.token(next).is("sur");
  }

  private boolean isCoordinated(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (document.token(i).is("et") || document.token(i).is("ou")) {
        return true;
      }
    }
    return false;
  }
}
