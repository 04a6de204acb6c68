package fr.dixit.syntax;

import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the subject of one verb from right to left, until a token decides: a phrase that
 * agrees, "qui", the comma of an apposition, a conjunction that joins the verb to another.
 */
final class SubjectBefore {

  private static final Set<String> INDEFINITE = Set.of("un", "une");

  private static final Set<String> CLOSING = Set.of("»", "”", "\"");

  /** Relative pronouns whose clause may end with its subject. */
  private static final Set<String> INVERTING = Set.of("dont", "ou", "que", "qu'");

  /** How far before its verb a relative pronoun is looked for, in tokens. */
  private static final int RELATIVE_REACH = 14;

  private static final int NONE = -1;

  private final Document document;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Agreement agreement;
  private final VerbGroup verb;
  private final int start;
  private final int decisive;

  SubjectBefore(
      Document document, Phrases phrases, Clauses clauses, Agreement agreement, VerbGroup verb) {
    this.document = document;
    this.phrases = phrases;
    this.clauses = clauses;
    this.agreement = agreement;
    this.verb = verb;
    this.start = clauses.sentence(verb).firstToken();
    this.decisive = decisive();
  }

  private int decisive() {
    int at = verb.first() - 1;
    int next = over(at);
    while (next < at) {
      at = next;
      next = over(at);
    }
    return at >= start ? at : NONE;
  }

  /** The verb whose subject this one shares, or null: "X assure … et souligne". */
  @Nullable VerbGroup coordinated() {
    boolean joined = decisive >= 0 && phrases.nounAt(decisive) == null && isJoining(decisive);
    return joined ? verbBefore(decisive) : null;
  }

  /** The subject of the verb's own, or null. */
  @Nullable Subject found() {
    if (decisive < 0) {
      return null;
    }
    NounPhrase phrase = phrases.nounAt(decisive);
    if (phrase != null) {
      NounPhrase named = named(phrase);
      return Subject.phrase(named == null ? phrase : named);
    }
    if (document.token(decisive).is("qui")) {
      return antecedent();
    }
    NounPhrase subject = document.token(decisive).is(",") ? subjectBefore(decisive) : null;
    return subject == null ? null : Subject.phrase(subject);
  }

  /** "Alix Morel, une élue s'indigne": whom the apposition that no comma closes tells of; or null. */
  private @Nullable NounPhrase named(NounPhrase apposition) {
    int first = apposition.first();
    boolean may =
        first > start + 1
            && INDEFINITE.contains(document.token(first).folded())
            && document.token(first - 1).is(",")
            && !apposition.isNamed();
    NounPhrase before = may ? subjectBefore(first - 1) : null;
    return before != null
            && before.isNamed()
            && !before.isGoverned()
            && clauses.isInitial(before)
        ? before
        : null;
  }

  /** Index before what may stand between at the token; the token itself when it decides. */
  private int over(int at) {
    if (at < start) {
      return at;
    }
    NounPhrase phrase = phrases.nounAt(at);
    if (phrase != null) {
      return overPhrase(phrase, at);
    }
    Token token = document.token(at);
    if (at == verb.first() - 1 && opensQuotation(token)) {
      return at - 1;
    }
    return switch (token.folded()) {
      case "qui" -> at;
      case "," -> overIncise(at);
      case ")" -> opening(at) - 1;
      default -> isClosingMark(token) || isJoining(at) ? at : overWord(at);
    };
  }

  private int overPhrase(NounPhrase phrase, int at) {
    int relative = invertingRelative(phrase);
    if (relative >= 0) {
      return relative - 1;
    }
    return agreement.isSubject(phrase, verb) ? at : phrase.first() - 1;
  }

  private int overIncise(int comma) {
    int opening = openingComma(comma);
    return opening < 0 ? comma : opening - 1;
  }

  /** "la maire « appelle au calme »": the quotation begins with the verb. */
  private boolean opensQuotation(Token mark) {
    return mark.kind() == Kind.QUOTATION_MARK && document.openedBy(mark) != null;
  }

  private static boolean isClosingMark(Token token) {
    return token.kind() == Kind.QUOTATION_MARK && CLOSING.contains(token.text());
  }

  private int overWord(int at) {
    Token token = document.token(at);
    if (Clauses.isModifier(token) || token.kind() == Kind.NUMBER || isShare(at)) {
      return at - 1;
    }
    VerbGroup other = phrases.verbAt(at);
    return other == null ? at : overVerb(other);
  }

  /** "sept Français sur dix". */
  private boolean isShare(int at) {
    return at > start && document.token(at - 1).is("sur") && document.token(at).is(PartOfSpeech.DETERMINER);
  }

  /**
   * An infinitive or relative clause that belongs to the subject is stepped over; a main verb
   * stops.
   */
  private int overVerb(VerbGroup other) {
    if (!other.isFinite()) {
      return other.first() - 1;
    }
    int from = Math.max(start, other.first() - RELATIVE_REACH + 1);
    for (int i = other.first() - 1; i >= from; i--) {
      if (document.token(i).is(PartOfSpeech.RELATIVE_PRONOUN)) {
        return i - 1;
      }
      VerbGroup before = phrases.verbAt(i);
      if (before != null && before.isFinite()) {
        return NONE;
      }
    }
    return NONE;
  }

  /** "et", "puis", and "mais" right before the verb, join it to the verb before. */
  private boolean isJoining(int at) {
    Token token = document.token(at);
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
    VerbGroup other = phrases.verbAt(at);
    if (other == null || !other.isFinite() || other.first() == 0) {
      return NONE;
    }
    int relative = other.first() - 1;
    return INVERTING.contains(document.token(relative).folded()) ? relative : NONE;
  }

  /** What "qui" stands for: the phrase before it or before its comma. */
  private @Nullable Subject antecedent() {
    int at = decisive - 1;
    if (at >= start && document.token(at).is(",")) {
      at--;
    }
    NounPhrase phrase = at >= start ? phrases.nounAt(at) : null;
    return phrase == null ? null : Subject.phrase(phrase);
  }

  /** The comma that opens the incise which the one at the index closes; -1 when none can. */
  private int openingComma(int comma) {
    for (int i = comma - 1; i > start; i--) {
      if (document.token(i).is(",") && subjectBefore(i) != null) {
        return i;
      }
    }
    return NONE;
  }

  /** The phrase before a comma when the verb may agree with it, or null. */
  private @Nullable NounPhrase subjectBefore(int comma) {
    NounPhrase phrase = phrases.nounAt(comma - 1);
    if (phrase == null || !agreement.isSubject(phrase, verb)) {
      return null;
    }
    return phrase.isNamed() || clauses.isInitial(phrase) ? phrase : null;
  }

  private int opening(int parenthesis) {
    int at = parenthesis - 1;
    while (at > start && !document.token(at).is("(")) {
      at--;
    }
    return Math.max(at, start);
  }

  private @Nullable VerbGroup verbBefore(int joint) {
    int at = joint - 1;
    while (at >= start) {
      VerbGroup other = phrases.verbAt(at);
      if (other != null && isSameClauseLevel(other)) {
        return other;
      }
      at = other == null ? at - 1 : other.first() - 1;
    }
    return null;
  }

  /** Finite verbs of one person and number; what is in between may be subordinate. */
  private boolean isSameClauseLevel(VerbGroup other) {
    boolean alike = other.person() == verb.person() && other.number() == verb.number();
    return other.isFinite() && alike && !clauses.isSubordinate(other);
  }
}
