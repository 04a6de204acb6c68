package fr.dixit.syntax;

import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.language.VerbForm;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb group: before it, over what may stand between (relative clauses,
 * appositions, incises, complements with a preposition), or after it when it is inverted.
 */
public final class SubjectFinder {

  /** How far after its verb a subject is looked for, in tokens. */
  private static final int REACH_AFTER = 12;

  private static final Set<String> QUESTIONS = Set.of("quel", "quelle", "quels", "quelles");

  private final Document document;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Agreement agreement;

  public SubjectFinder(Document document, Phrases phrases) {
    this.document = document;
    this.phrases = phrases;
    this.clauses = new Clauses(document, phrases);
    this.agreement = new Agreement(document, phrases);
  }

  /** The subject of the verb group, or null when the sentence has none that can be told. */
  public @Nullable Subject subject(VerbGroup verb) {
    if (verb.subject() >= 0) {
      return Subject.pronoun(verb.subject());
    }
    if (!verb.isFinite()) {
      return sharedSubject(verb);
    }
    Subject before = before(verb);
    return before != null || !mayInvert(verb) ? before : after(verb);
  }

  /** The subject that stands before the verb, or null. */
  public @Nullable Subject before(VerbGroup verb) {
    SubjectBefore search = new SubjectBefore(document, phrases, clauses, agreement, verb);
    VerbGroup coordinated = search.coordinated();
    return coordinated == null ? search.found() : subject(coordinated);
  }

  /** The subject that follows the verb, or null: "a confirmé vendredi le maire". */
  public @Nullable Subject after(VerbGroup verb) {
    return after(verb, verb.end());
  }

  /**
   * The same for a verb with fixed words behind it: "fait savoir la mairie".
   *
   * @param from index after these words
   */
  public @Nullable Subject after(VerbGroup verb, int from) {
    if (verb.isInverted()) {
      return Subject.pronoun(verb.subject());
    }
    int end = Math.min(clauses.sentence(verb).endToken(), from + REACH_AFTER);
    int at = from;
    while (at < end) {
      NounPhrase phrase = phrases.nounAt(at);
      if (phrase != null && isAsked(phrase)) {
        return null;
      }
      if (phrase != null && agreement.mayBeSubject(phrase)) {
        return agreement.agrees(phrase, verb) ? Subject.phrase(phrase) : null;
      }
      if (phrase == null && !mayPart(at, from) && !isIncise(at, end)) {
        return null;
      }
      at = phrase == null ? at + 1 : phrase.end();
    }
    return null;
  }

  /** "demande quels ponts fermer": a question, no subject. */
  private boolean isAsked(NounPhrase phrase) {
    return QUESTIONS.contains(document.token(phrase.first()).folded());
  }

  /** Whether the token may stand between a verb and the subject after it. */
  private boolean mayPart(int at, int from) {
    return Clauses.isModifier(document.token(at)) || document.token(at).is(",") && at > from;
  }

  /** "s'est défendu, hier, le préfet": a comma that another one closes behind an adverb. */
  private boolean isIncise(int comma, int end) {
    return comma + 2 < end
        && document.token(comma).is(",")
        && document.token(comma + 1).is(PartOfSpeech.ADVERB)
        && document.token(comma + 2).is(",");
  }

  /**
   * A subject follows its verb after a comma, a quotation, a relative or "comme"; else an object
   * does.
   */
  private boolean mayInvert(VerbGroup verb) {
    if (verb.first() == 0 || verb.isInverted()) {
      return true;
    }
    Token before = document.token(verb.first() - 1);
    return before.kind() != Kind.WORD || invites(before);
  }

  private static boolean invites(Token before) {
    boolean subordinating =
        before.is(PartOfSpeech.RELATIVE_PRONOUN) || before.is(PartOfSpeech.SUBORDINATION);
    return subordinating || before.is("comme") || Clauses.isQue(before);
  }

  /** Participles and infinitives share the subject of the finite verb near them. */
  private @Nullable Subject sharedSubject(VerbGroup verb) {
    Subject beside = verb.form() == VerbForm.PRESENT_PARTICIPLE ? nounBeside(verb) : null;
    if (beside != null) {
      return beside;
    }
    VerbGroup governor = clauses.governor(verb);
    return governor == null ? null : subject(governor);
  }

  /** "X, se référant à Y, a dit": the noun phrase right before the participle or its comma. */
  private @Nullable Subject nounBeside(VerbGroup verb) {
    int at = verb.first() - 1;
    boolean comma = at >= 0 && document.token(at).is(",");
    boolean gerund = at >= 0 && document.token(at).is("en");
    NounPhrase phrase = gerund ? null : phrases.nounAt(comma ? at - 1 : at);
    if (phrase == null || comma && !clauses.isSentenceStart(phrase.first())) {
      return null;
    }
    return agreement.mayBeSubject(phrase) ? Subject.phrase(phrase) : null;
  }
}
