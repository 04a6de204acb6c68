package fr.dixit.language.reading;

import static fr.dixit.language.PartOfSpeech.ADJECTIVE;
import static fr.dixit.language.PartOfSpeech.ADVERB;
import static fr.dixit.language.PartOfSpeech.DEMONSTRATIVE_PRONOUN;
import static fr.dixit.language.PartOfSpeech.DETERMINER;
import static fr.dixit.language.PartOfSpeech.NOUN;
import static fr.dixit.language.PartOfSpeech.PREPOSITION;
import static fr.dixit.language.PartOfSpeech.RELATIVE_PRONOUN;
import static fr.dixit.language.PartOfSpeech.SUBORDINATION;
import static fr.dixit.language.PartOfSpeech.VERB;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.language.VerbForm;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells verbs from the nouns and adjectives that share their form. */
final class VerbRules {

  /** Nouns that "faire" takes without a determiner: fixed with it, they name nothing. */
  private static final Set<String> DONE =
      Set.of(
          "allusion", "appel", "confiance", "defaut", "echo", "etat", "face", "mention", "part",
          "partie", "peur", "place", "preuve", "reference", "semblant", "suite", "usage");

  private final Surroundings around;
  private final NounRules nouns;

  VerbRules(Surroundings around, NounRules nouns) {
    this.around = around;
    this.nouns = nouns;
  }

  /** The class of a lexical word; null when nothing around it tells. */
  @Nullable PartOfSpeech choose(int i, Token token) {
    if (!token.mayBe(VERB)) {
      return nouns.choose(i, token);
    }
    if (token.mayBe(DEMONSTRATIVE_PRONOUN)) {
      return DEMONSTRATIVE_PRONOUN;
    }
    if (token.mayBeAuxiliary() && !around.isAfterDeterminer(i)) {
      return isSummer(i, token) ? NOUN : VERB;
    }
    if (isAfterVerbalWord(i, token)) {
      return VERB;
    }
    if (isInNounPhrase(i)) {
      return nominal(i, token);
    }
    return around.isAfter(i, PREPOSITION) ? afterPreposition(token) : inClause(i, token);
  }

  /** "été" without auxiliary is the season. */
  private boolean isSummer(int i, Token token) {
    return token.is("ete") && !around.isAfterAuxiliary(i);
  }

  private boolean isAfterVerbalWord(int i, Token token) {
    boolean completed = token.mayBe(VerbForm.PAST_PARTICIPLE) && around.isAfterAuxiliary(i);
    return completed || around.isAfterPreverbal(i);
  }

  /** After a determiner, or an adjective after one. */
  private boolean isInNounPhrase(int i) {
    return around.isAfterDeterminer(i)
        || around.isAfter(i, ADJECTIVE) && around.isAfterDeterminer(i - 1);
  }

  private @Nullable PartOfSpeech nominal(int i, Token token) {
    if (token.mayBe(NOUN)) {
      return nouns.choose(i, token);
    }
    return token.mayBe(ADJECTIVE) ? ADJECTIVE : null;
  }

  private static @Nullable PartOfSpeech afterPreposition(Token token) {
    if (token.mayBe(VerbForm.INFINITIVE) || token.mayBe(VerbForm.PRESENT_PARTICIPLE)) {
      return VERB;
    }
    return token.mayBe(NOUN) ? NOUN : null;
  }

  private @Nullable PartOfSpeech inClause(int i, Token token) {
    if (token.mayBe(PREPOSITION)) {
      return PREPOSITION;
    }
    if (token.isInfinitiveAsVerb() || isGoverningParticiple(i, token)) {
      return VERB;
    }
    if (token.mayBeFinite()) {
      return finite(i, token);
    }
    return token.mayBe(ADJECTIVE) && around.isAfterNominal(i) ? ADJECTIVE : null;
  }

  /** "estimant que", "déclarant vouloir", but "maintenant que". */
  private boolean isGoverningParticiple(int i, Token token) {
    Token next = around.next(i);
    boolean governs =
        next != null && (next.is("que") || next.is("qu'") || next.isInfinitiveAsVerb());
    return (governs || isSetOffBeforeObject(i))
        && token.mayBe(VerbForm.PRESENT_PARTICIPLE)
        && !token.mayBe(ADVERB);
  }

  /** ", réclamant la dissolution", ", réclamant notamment un vote", not ", représentant de". */
  private boolean isSetOffBeforeObject(int i) {
    Token previous = around.previous(i);
    Token next = around.next(i);
    boolean object =
        next != null
            && (next.mayBe(DETERMINER) && !next.mayBe(PREPOSITION)
                || isBeforeAdverbAndSubject(i));
    return previous != null && previous.is(",") && object;
  }

  /** "note" after a subject, a comma or a closing quotation mark is a verb, else a noun. */
  private @Nullable PartOfSpeech finite(int i, Token token) {
    if (!token.mayBe(NOUN) && !token.mayBe(ADJECTIVE) && !token.mayBe(ADVERB)) {
      return VERB;
    }
    if (token.mayBe(ADVERB) || token.mayBe(SUBORDINATION)) {
      return null;
    }
    if (isBeforeVerbalWord(i, token)) {
      return VERB;
    }
    Token previous = around.previous(i);
    return previous == null || !previous.isWord() ? afterMark(i, token) : afterWord(i, token, previous);
  }

  /** "note-t-il", "fait savoir", "fait état". */
  private boolean isBeforeVerbalWord(int i, Token token) {
    Token next = around.next(i);
    return next != null
        && (next.kind() == Kind.CLITIC
            || token.is("fait")
                && (next.isInfinitiveAsVerb() || DONE.contains(next.folded())));
  }

  private @Nullable PartOfSpeech afterMark(int i, Token token) {
    boolean beforeSubject = isBeforeSubject(i) || isBeforeAdverbAndSubject(i);
    if (around.isAfterQuotation(i)) {
      return beforeSubject || isBeforeAdjunct(i) ? VERB : null;
    }
    boolean goesOn = introduces(i, token) || closesParenthesis(i);
    return (beforeSubject || goesOn) && !around.isInitial(i) ? VERB : null;
  }

  /** "le port (de Brest) reste fermé": behind a parenthesis the predicate of what stands before. */
  private boolean closesParenthesis(int i) {
    Token previous = around.previous(i);
    return previous != null && previous.is(")") && !around.nextIs(i, "de");
  }

  /**
   * « A », estime à ses côtés Alix Morel; « B », lâche « Mamie »: an adjunct or a nickname of the
   * subject. A noun there would be completed by "de".
   */
  private boolean isBeforeAdjunct(int i) {
    Token next = around.next(i);
    boolean of = next != null && ("de".equals(next.folded()) || "d'".equals(next.folded()));
    return next != null
        && !of
        && (next.mayBe(PREPOSITION) || next.kind() == Kind.QUOTATION_MARK || isOnlyAdverb(next));
  }

  private @Nullable PartOfSpeech afterWord(int i, Token token, Token previous) {
    if (previous.is(DEMONSTRATIVE_PRONOUN) || previous.is(RELATIVE_PRONOUN)) {
      return VERB;
    }
    if (!around.isAfterNominal(i)) {
      return around.isAfterQualifiedNoun(i) && isPredicate(i, token) ? VERB : null;
    }
    boolean noAdjective = !token.isCapitalized() && !token.mayBe(ADJECTIVE);
    if (noAdjective || isBeforeSubject(i) && !isBeforeOf(i) || introduces(i, token)) {
      return VERB;
    }
    return token.mayBe(ADJECTIVE) ? ADJECTIVE : null;
  }

  /**
   * "la police nationale confirme la fermeture", "la police nationale précise que", not "une bonne
   * nouvelle marche de nuit".
   */
  private boolean isPredicate(int i, Token token) {
    boolean that = around.nextIs(i, "que") || around.nextIs(i, "qu'");
    return that || !token.mayBe(ADJECTIVE) && isBeforeSubject(i) && !around.nextMayBe(i, PREPOSITION);
  }

  /**
   * "la maire dit vouloir", "dit : « non »": a form that is a participle too goes on with speech.
   */
  private boolean introduces(int i, Token token) {
    Token next = around.next(i);
    boolean ambiguous = token.mayBe(VerbForm.PAST_PARTICIPLE) && token.mayBeFinite(3);
    return next != null && ambiguous && opensSpeech(next);
  }

  private static boolean opensSpeech(Token token) {
    return token.isInfinitiveAsVerb() || token.kind() == Kind.QUOTATION_MARK || token.is(":");
  }

  /** Before an inverted subject, an object or a clause with "que". */
  private boolean isBeforeSubject(int i) {
    Token next = around.next(i);
    return next != null && (opensPhrase(next) || next.is("que") || next.is("qu'"));
  }

  /** "les adversaires politiques d'Emmanuel": a name after "de" completes the noun before. */
  private boolean isBeforeOf(int i) {
    boolean of = around.nextIs(i, "de") || around.nextIs(i, "d'");
    return of && around.nextIsCapitalized(i + 1);
  }

  private static boolean opensPhrase(Token token) {
    return token.mayBe(DETERMINER) || token.isCapitalized() || token.kind() == Kind.CLITIC;
  }

  /** "juge cependant la CNCDH". */
  private boolean isBeforeAdverbAndSubject(int i) {
    Token adverb = around.next(i);
    Token after = around.next(i + 1);
    return adverb != null
        && after != null
        && isOnlyAdverb(adverb)
        && (after.isCapitalized() || after.mayBe(DETERMINER) && !after.mayBe(PREPOSITION));
  }

  private static boolean isOnlyAdverb(Token token) {
    return token.mayBe(ADVERB) && !token.mayBe(PREPOSITION);
  }
}
