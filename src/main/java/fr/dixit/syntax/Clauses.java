package fr.dixit.syntax;

import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import org.jspecify.annotations.Nullable;

/** How the clauses of a document hang together: where they begin and which verb governs. */
final class Clauses {

  private final Document document;
  private final Phrases phrases;

  Clauses(Document document, Phrases phrases) {
    this.document = document;
    this.phrases = phrases;
  }

  Sentence sentence(VerbGroup verb) {
    return document.sentences().get(document.sentenceOf(verb.first()));
  }

  boolean isSentenceStart(int token) {
    return document.opensSentence(token);
  }

  /** Whether the phrase stands first in its clause. */
  boolean isInitial(NounPhrase phrase) {
    if (isSentenceStart(phrase.first())) {
      return true;
    }
    Token before = document.token(phrase.first() - 1);
    boolean joint = before.is(PartOfSpeech.SUBORDINATION) || before.is(PartOfSpeech.COORDINATION);
    return before.kind() != Kind.WORD || joint;
  }

  /** Whether a conjunction or relative pronoun opens the clause of the verb. */
  boolean isSubordinate(VerbGroup verb) {
    int at = verb.first() - 1;
    NounPhrase phrase = phrases.nounAt(at);
    while (phrase != null
        || at >= 0
            && (mayStandBeforeVerb(document.token(at))
                || document.token(at).kind() == Kind.QUOTATION_MARK)) {
      at = phrase == null ? at - 1 : phrase.first() - 1;
      phrase = phrases.nounAt(at);
    }
    return at >= 0 && isSubordinating(document.token(at));
  }

  private static boolean mayStandBeforeVerb(Token token) {
    return token.is(PartOfSpeech.SUBJECT_PRONOUN) || token.is("tout") || isModifier(token);
  }

  private static boolean isSubordinating(Token token) {
    return token.is(PartOfSpeech.SUBORDINATION) || token.is(PartOfSpeech.RELATIVE_PRONOUN);
  }

  /** An adverb, an adjective, or a preposition before its phrase: they part verb and subject. */
  static boolean isModifier(Token token) {
    return token.is(PartOfSpeech.ADVERB)
        || token.is(PartOfSpeech.PREPOSITION)
        || token.is(PartOfSpeech.ADJECTIVE);
  }

  static boolean isQue(Token token) {
    return token.is("que") || token.is("qu'");
  }

  /**
   * The finite verb that a participle or infinitive depends on, or null: the last main one before
   * it in its sentence, else one after it.
   */
  @Nullable VerbGroup governor(VerbGroup verb) {
    Sentence sentence = sentence(verb);
    VerbGroup governor = null;
    for (VerbGroup other : phrases.verbs(sentence)) {
      if (other.isFinite() && (governor == null || governsRather(other, governor, verb))) {
        governor = other;
      }
    }
    return governor;
  }

  private boolean governsRather(VerbGroup other, VerbGroup governor, VerbGroup verb) {
    return other.first() < verb.first()
        ? !isSubordinate(other)
        : governor.first() > verb.first() && isSubordinate(governor);
  }
}
