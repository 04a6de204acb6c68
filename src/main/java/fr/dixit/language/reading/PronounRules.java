package fr.dixit.language.reading;

import static fr.dixit.language.PartOfSpeech.ADJECTIVE;
import static fr.dixit.language.PartOfSpeech.DETERMINER;
import static fr.dixit.language.PartOfSpeech.NOUN;
import static fr.dixit.language.PartOfSpeech.OBJECT_PRONOUN;
import static fr.dixit.language.PartOfSpeech.PREPOSITION;
import static fr.dixit.language.PartOfSpeech.RELATIVE_PRONOUN;
import static fr.dixit.language.PartOfSpeech.SUBJECT_PRONOUN;
import static fr.dixit.language.PartOfSpeech.SUBORDINATION;
import static fr.dixit.language.PartOfSpeech.VERB;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import java.util.Set;

/** Tells pronouns from the articles, prepositions and conjunctions that share their form. */
final class PronounRules {

  /** Forms of avoir and être that are nouns too: "l'est", "l'avoir", "l'être". */
  private static final Set<String> NOMINAL_AUXILIARIES = Set.of("est", "avoir", "etre");

  private static final Set<String> MODALS =
      Set.of("vouloir", "pouvoir", "devoir", "falloir", "aller", "savoir", "oser");

  private final Surroundings around;

  PronounRules(Surroundings around) {
    this.around = around;
  }

  /** "la porte" and "il la porte", "l'a". */
  PartOfSpeech articleOrPronoun(int i) {
    Token next = around.next(i);
    if (next == null || !next.mayBe(VERB)) {
      return DETERMINER;
    }
    boolean object = next.isInfinitiveAsVerb() && isAfterInfinitiveGovernor(i);
    return object || around.isAfterPreverbal(i) || isOnlyVerb(next) ? OBJECT_PRONOUN : DETERMINER;
  }

  private boolean isAfterInfinitiveGovernor(int i) {
    Token previous = around.previous(i);
    return previous != null && (isModal(previous) || isUncontracted(previous, around.at(i)));
  }

  /** "il faut le dire", "veut leur parler". */
  private static boolean isModal(Token token) {
    return token.is(VERB)
        && token.readings().stream().anyMatch(r -> r.is(VERB) && MODALS.contains(r.lemma()));
  }

  /** "de le dire": before a noun these would be "du" and "au". */
  private static boolean isUncontracted(Token preposition, Token article) {
    boolean contracts = article.is("le") || article.is("les");
    return contracts && (preposition.is("de") || preposition.is("a"));
  }

  private static boolean isOnlyVerb(Token token) {
    boolean nominal = token.mayBe(NOUN) || token.mayBe(ADJECTIVE);
    boolean auxiliary = token.mayBeAuxiliary() && !NOMINAL_AUXILIARIES.contains(token.folded());
    return auxiliary || !nominal && !token.isCapitalized();
  }

  /** "lui", "nous" and "vous": "nous disons", "il nous dit", "avec nous". */
  PartOfSpeech personal(int i, Token pronoun) {
    Token next = around.next(i);
    boolean beforeVerb = next != null && (next.mayBe(VERB) || next.mayBe(OBJECT_PRONOUN));
    if (pronoun.is("lui")) {
      return beforeVerb ? OBJECT_PRONOUN : SUBJECT_PRONOUN;
    }
    boolean subject = beforeVerb && !isObject(i, pronoun) && next.mayBeFinite(person(pronoun));
    return subject ? SUBJECT_PRONOUN : OBJECT_PRONOUN;
  }

  /** "il nous", but not the first of "nous nous". */
  private boolean isObject(int i, Token pronoun) {
    Token previous = around.previous(i);
    return around.isAfterPreverbal(i) && previous != null && !previous.is(pronoun.folded());
  }

  private static int person(Token pronoun) {
    return pronoun.is("nous") ? 1 : 2;
  }

  /** "la loi que", but "dit que". */
  PartOfSpeech que(int i) {
    return around.isAfterNominal(i) ? RELATIVE_PRONOUN : SUBORDINATION;
  }

  /** "s'il", but "s'est". */
  PartOfSpeech elidedSeOrSi(int i) {
    return around.nextIs(i, "il") || around.nextIs(i, "ils") ? SUBORDINATION : OBJECT_PRONOUN;
  }

  /** "en parle", "en a", but "en France", "en marche". */
  PartOfSpeech en(int i) {
    Token next = around.next(i);
    return next != null && next.mayBeFinite() && isVerbAfterEn(next) ? OBJECT_PRONOUN : PREPOSITION;
  }

  private static boolean isVerbAfterEn(Token finite) {
    boolean other = finite.mayBe(NOUN) || finite.mayBe(PREPOSITION);
    return !other || finite.mayBeAuxiliary();
  }
}
