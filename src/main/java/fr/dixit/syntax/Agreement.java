package fr.dixit.syntax;

import fr.dixit.language.Document;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import java.util.Set;

/** Whether a noun phrase may be a subject, and whether a verb agrees with it. */
final class Agreement {

  private static final Set<String> DEFINITE =
      Set.of("le", "la", "l'", "ce", "cet", "cette", "son", "sa");

  /** Shares of a whole, which are definite. */
  private static final Set<String> PARTS =
      Set.of("plupart", "moitie", "majorite", "totalite", "ensemble", "tiers", "quart", "reste");

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
    boolean one = singular || head != null && isOneName(phrase, head);
    return !one || isQuantity(phrase) || isCoordinated(phrase);
  }

  /** "Paul Martin", no list of names. */
  private boolean isOneName(NounPhrase phrase, Reading head) {
    boolean bare = head.is(PartOfSpeech.PROPER_NOUN) && phrase.first() == phrase.head();
    return bare
        && phrase.end() - phrase.first() == 2
        && !document.token(phrase.first()).is("les")
        && !(phrase.end() < document.tokens().size()
            && (document.token(phrase.end()).is(",") || document.token(phrase.end()).is("et")));
  }

  /** "une centaine de personnes ont": a singular quantity with a complement takes a plural verb. */
  private boolean isQuantity(NounPhrase phrase) {
    boolean of = phrase.coreEnd() < phrase.end();
    return of && mayMeasure(phrase) || isShare(phrase.head() + 1);
  }

  /** "une série de ponts", "la moitié des ponts", but "la série des ponts" is one. */
  private boolean mayMeasure(NounPhrase phrase) {
    return !DEFINITE.contains(document.token(phrase.first()).folded())
        || PARTS.contains(document.token(phrase.head()).folded());
  }

  /** "un sur deux". */
  private boolean isShare(int next) {
    return next < document.tokens().size() && document.token(next).is("sur");
  }

  /** Whether a conjunction stands in the phrase, or right before or behind it. */
  private boolean isCoordinated(NounPhrase phrase) {
    int end = Math.min(phrase.end() + 1, document.tokens().size());
    for (int i = Math.max(0, phrase.first() - 1); i < end; i++) {
      if (document.token(i).is("et") || document.token(i).is("ou")) {
        return true;
      }
    }
    return false;
  }
}
