package fr.dixit.syntax;

import fr.dixit.language.Document;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Sentence;
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

  private static final Set<String> CLOSING = Set.of("»", "”", "\"", ")");

  private final Document document;
  private final Phrases phrases;

  public SubjectFinder(Document document, Phrases phrases) {
    this.document = document;
    this.phrases = phrases;
  }

  /** The subject of the verb group, or null when the sentence has none that can be told. */
  public @Nullable Subject subject(VerbGroup verb) {
    if (verb.subject() >= 0) {
      return Subject.pronoun(verb.subject());
    }
    if (!verb.isFinite()) {
      return subjectOfGovernor(verb);
    }
    Subject before = before(verb);
    return before != null || !mayInvert(verb) ? before : after(verb);
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
    return before.kind() != Kind.WORD
        || before.is(PartOfSpeech.RELATIVE_PRONOUN)
        || before.is(PartOfSpeech.SUBORDINATION)
        || before.is("comme")
        || before.is("que")
        || before.is("qu'");
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
    int end = sentence(verb).endToken();
    for (int at = from; at < end && at < from + 12; ) {
      Token token = document.token(at);
      NounPhrase phrase = phrases.nounAt(at);
      if (phrase != null && !phrases.isTemporal(phrase)) {
        if (!phrase.isGoverned()) {
          return agrees(phrase, verb) ? Subject.phrase(phrase) : null;
        }
        at = phrase.end();
      } else if (phrase != null) {
        at = phrase.end();
      } else if (token.is(PartOfSpeech.ADVERB)
          || token.is(PartOfSpeech.PREPOSITION)
          || token.is(PartOfSpeech.ADJECTIVE)
          || token.is(",") && at > from) {
        at++;
      } else {
        return null;
      }
    }
    return null;
  }

  /** The subject that stands before the verb, or null. */
  public @Nullable Subject before(VerbGroup verb) {
    int start = sentence(verb).firstToken();
    int at = verb.first() - 1;
    while (at >= start) {
      Token token = document.token(at);
      NounPhrase phrase = phrases.nounAt(at);
      if (phrase != null) {
        int relative = invertingRelative(phrase);
        if (relative < 0 && isSubject(phrase, verb)) {
          return Subject.phrase(phrase);
        }
        at = relative < 0 ? phrase.first() - 1 : relative - 1;
      } else if (token.is("qui")) {
        return antecedent(at, start);
      } else if (token.is(",")) {
        int opening = openingComma(at, start, verb);
        if (opening < 0) {
          return hasSubjectBefore(at, verb) ? Subject.phrase(phrases.nounAt(at - 1)) : null;
        }
        at = opening - 1;
      } else if (token.is(")")) {
        at = opening(at, "(", start) - 1;
      } else if (token.kind() == Kind.QUOTATION_MARK && CLOSING.contains(token.text())) {
        return null;
      } else if (isJoining(token, at, verb)) {
        return coordinated(at, start, verb);
      } else if (token.is(PartOfSpeech.ADVERB)
          || token.is(PartOfSpeech.PREPOSITION)
          || token.is(PartOfSpeech.ADJECTIVE)
          || token.kind() == Kind.NUMBER) {
        at--;
      } else if (phrases.verbAt(at) != null) {
        at = overVerb(phrases.verbAt(at), start);
      } else {
        return null;
      }
    }
    return null;
  }

  /** "et", "puis", and "mais" right before the verb, join it to the verb before. */
  private static boolean isJoining(Token token, int at, VerbGroup verb) {
    if (token.is("mais")) {
      return at == verb.first() - 1;
    }
    return token.is(PartOfSpeech.COORDINATION) && !token.is("car");
  }

  /**
   * "la commune dont dépend le fort": the relative pronoun of a clause its subject ends; -1 for
   * none.
   */
  private int invertingRelative(NounPhrase phrase) {
    int at = phrase.first() - 1;
    while (at >= 0 && document.token(at).is(PartOfSpeech.ADVERB)) {
      at--;
    }
    VerbGroup verb = phrases.verbAt(at);
    if (verb == null || !verb.isFinite() || verb.first() == 0) {
      return -1;
    }
    Token before = document.token(verb.first() - 1);
    boolean relative = before.is("dont") || before.is("ou") || before.is("que") || before.is("qu'");
    return relative ? verb.first() - 1 : -1;
  }

  /**
   * An infinitive or relative clause that belongs to the subject is stepped over; a main verb
   * stops.
   */
  private int overVerb(VerbGroup verb, int start) {
    if (!verb.isFinite()) {
      return verb.first() - 1;
    }
    for (int i = verb.first() - 1; i >= start && i > verb.first() - 14; i--) {
      if (document.token(i).is(PartOfSpeech.RELATIVE_PRONOUN)) {
        return i - 1;
      }
      VerbGroup other = phrases.verbAt(i);
      if (other != null && other.isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSubject(NounPhrase phrase, VerbGroup verb) {
    return !phrase.isGoverned() && !phrases.isTemporal(phrase) && agrees(phrase, verb);
  }

  private boolean agrees(NounPhrase phrase, VerbGroup verb) {
    if (verb.person() != 3) {
      return false;
    }
    if (verb.number() != GrammaticalNumber.PLURAL) {
      return true;
    }
    Reading head = document.token(phrase.head()).best();
    boolean coordinated = contains(phrase, "et") || contains(phrase, "ou");
    return coordinated
        || head == null
        || head.is(PartOfSpeech.PROPER_NOUN)
        || isCollective(phrase)
        || head.number() != GrammaticalNumber.SINGULAR;
  }

  /** "une centaine de personnes ont": a singular quantity with a complement takes a plural verb. */
  private boolean isCollective(NounPhrase phrase) {
    return phrase.coreEnd() < phrase.end()
        || document
            .token(phrase.head() + 1 < document.tokens().size() ? phrase.head() + 1 : phrase.head())
            .is("sur");
  }

  private boolean contains(NounPhrase phrase, String word) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (document.token(i).is(word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Subject antecedent(int relative, int start) {
    int at = relative - 1;
    if (at >= start && document.token(at).is(",")) {
      at--;
    }
    NounPhrase phrase = at >= start ? phrases.nounAt(at) : null;
    return phrase == null ? null : Subject.phrase(phrase);
  }

  /** The comma that opens the incise which the one at the index closes; -1 when none can. */
  private int openingComma(int comma, int start, VerbGroup verb) {
    int nearest = -1;
    for (int i = comma - 1; i > start; i--) {
      Token token = document.token(i);
      if (token.is(",") && nearest < 0 | hasSubjectBefore(i, verb)) {
        nearest = i;
        if (hasSubjectBefore(i, verb)) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean hasSubjectBefore(int comma, VerbGroup verb) {
    NounPhrase phrase = phrases.nounAt(comma - 1);
    return phrase != null
        && isSubject(phrase, verb)
        && (isClauseInitial(phrase) || phrase.isNamed());
  }

  private boolean isClauseInitial(NounPhrase phrase) {
    if (phrase.first() == 0) {
      return true;
    }
    Token before = document.token(phrase.first() - 1);
    return before.kind() != Kind.WORD
        || before.is(PartOfSpeech.SUBORDINATION)
        || before.is(PartOfSpeech.COORDINATION)
        || isSentenceStart(phrase.first());
  }

  private boolean isSentenceStart(int token) {
    return document.sentences().get(document.sentenceOf(token)).firstToken() == token;
  }

  private int opening(int at, String mark, int start) {
    for (int i = at - 1; i >= start; i--) {
      if (document.token(i).is(mark)) {
        return i;
      }
    }
    return start;
  }

  /** "X assure … et souligne": the subject of the verb before, in the same number. */
  private @Nullable Subject coordinated(int at, int start, VerbGroup verb) {
    for (int i = at - 1; i >= start; i--) {
      VerbGroup other = phrases.verbAt(i);
      if (other != null && other.isFinite() && isSameClauseLevel(other, verb)) {
        return subject(other);
      }
      i = other == null ? i : other.first();
    }
    return null;
  }

  /** Finite verbs of one person, number and tense family; what is in between may be subordinate. */
  private boolean isSameClauseLevel(VerbGroup other, VerbGroup verb) {
    return other.person() == verb.person()
        && other.number() == verb.number()
        && !isSubordinate(other);
  }

  /** Whether a conjunction or relative pronoun opens the clause of the verb. */
  private boolean isSubordinate(VerbGroup verb) {
    int i = verb.first() - 1;
    while (i >= 0 && isBeforeVerb(i)) {
      NounPhrase phrase = phrases.nounAt(i);
      i = phrase == null ? i - 1 : phrase.first() - 1;
    }
    return i >= 0
        && (document.token(i).is(PartOfSpeech.SUBORDINATION)
            || document.token(i).is(PartOfSpeech.RELATIVE_PRONOUN));
  }

  /** A subject, a complement or an adverb. */
  private boolean isBeforeVerb(int i) {
    Token token = document.token(i);
    return phrases.nounAt(i) != null
        || token.is(PartOfSpeech.SUBJECT_PRONOUN)
        || token.is(PartOfSpeech.PREPOSITION)
        || token.is(PartOfSpeech.ADVERB)
        || token.is(PartOfSpeech.ADJECTIVE);
  }

  /** Participles and infinitives share the subject of the finite verb near them. */
  private @Nullable Subject subjectOfGovernor(VerbGroup verb) {
    Sentence sentence = sentence(verb);
    VerbGroup governor = null;
    for (VerbGroup other : phrases.verbs()) {
      if (other.first() < sentence.firstToken()
          || other.first() >= sentence.endToken()
          || !other.isFinite()) {
        continue;
      }
      if (other.first() < verb.first()) {
        governor = governor == null || !isSubordinate(other) ? other : governor;
      } else if (governor == null || isSubordinate(governor) && governor.first() > verb.first()) {
        governor = other;
      }
    }
    if (verb.form() == VerbForm.PRESENT_PARTICIPLE) {
      Subject beside = nounBeside(verb);
      if (beside != null) {
        return beside;
      }
    }
    return governor == null ? null : subject(governor);
  }

  /** "X, se référant à Y, a dit": the noun phrase right before the participle or its comma. */
  private @Nullable Subject nounBeside(VerbGroup verb) {
    int at = verb.first() - 1;
    if (at >= 0 && document.token(at).is("en")) {
      return null;
    }
    boolean comma = at >= 0 && document.token(at).is(",");
    NounPhrase phrase = phrases.nounAt(comma ? at - 1 : at);
    boolean initial = phrase != null && isSentenceStart(phrase.first());
    return phrase != null
            && !phrase.isGoverned()
            && !phrases.isTemporal(phrase)
            && (initial || !comma)
        ? Subject.phrase(phrase)
        : null;
  }

  private Sentence sentence(VerbGroup verb) {
    return document.sentences().get(document.sentenceOf(verb.first()));
  }
}
