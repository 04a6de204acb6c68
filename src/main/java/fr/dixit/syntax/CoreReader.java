package fr.dixit.syntax;

import static fr.dixit.language.PartOfSpeech.ADVERB;
import static fr.dixit.language.PartOfSpeech.DEMONSTRATIVE_PRONOUN;
import static fr.dixit.language.PartOfSpeech.DETERMINER;
import static fr.dixit.language.PartOfSpeech.NOUN;
import static fr.dixit.language.PartOfSpeech.PREPOSITION;
import static fr.dixit.language.PartOfSpeech.PRONOUN;

import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.language.VerbForm;
import java.util.Set;

/** Reads a noun with its determiners, adjectives and name: a noun phrase without complements. */
final class CoreReader {

  static final Set<String> DE = Set.of("de", "d'", "du", "des");

  private static final Set<String> QUANTIFIERS =
      Set.of("pres", "plus", "moins", "environ", "quelque", "beaucoup");

  private static final Set<String> UNITS = Set.of("%", "million", "millions", "milliards");

  /** What stands in parentheses after a noun is short: "(LR)", "(Var)", "(54 %)". */
  private static final int LONGEST_PARENTHESIS = 6;

  private final Stretch stretch;
  private final NameReader names;
  private final int first;
  private int at;
  private int head = -1;
  private int nameFirst = -1;
  private int nameEnd = -1;
  private boolean quoted;

  CoreReader(Stretch stretch, int first) {
    this.stretch = stretch;
    this.names = new NameReader(stretch);
    this.first = first;
    this.at = first;
  }

  /** Reads up to where complements may begin; false when no phrase begins at the token. */
  boolean read() {
    if (!knownName()) {
      determiners();
      if (!knownName() && !noun()) {
        return false;
      }
    }
    afterNoun();
    return true;
  }

  /** Index after what has been read. */
  int at() {
    return at;
  }

  void moveTo(int token) {
    at = token;
  }

  int head() {
    return head;
  }

  boolean isNamed() {
    return nameFirst >= 0;
  }

  /** "discuté avec Vladimir Poutine des missiles": a full name takes no complement. */
  boolean endsWithFullName() {
    return nameEnd == at && nameEnd - nameFirst >= 2 && stretch.knownNameEnd(nameFirst) != nameEnd;
  }

  NounPhrase phrase(int coreEnd) {
    return new NounPhrase(first, at, head, nameFirst, nameEnd, coreEnd, stretch.governor(first));
  }

  /** A whole name of the lexicon, its article included: "La France insoumise". */
  private boolean knownName() {
    if (stretch.knownNameEnd(at) < at + 2) {
      return false;
    }
    head = at;
    name();
    return true;
  }

  private void name() {
    nameFirst = at;
    nameEnd = names.end(at);
    at = nameEnd;
  }

  private void determiners() {
    if (isQuantified()) {
      at += 2;
    }
    while (stretch.isDeterminer(at) && !isCalledByNumber()) {
      at++;
    }
    while (isNumeralBeforeNoun()) {
      at++;
    }
    while (stretch.isAdjectiveBeforeNoun(at)) {
      at++;
    }
  }

  /** "les Vingt-Sept". */
  private boolean isCalledByNumber() {
    return at > first && stretch.isCapitalized(at) && stretch.isDeterminer(at);
  }

  /** "près de 200", "plus de la moitié". */
  private boolean isQuantified() {
    return stretch.isOneOf(at, QUANTIFIERS)
        && stretch.isOneOf(at + 1, DE)
        && (stretch.isCount(at + 2) || stretch.is(at + 2, "la"));
  }

  private boolean isNumeralBeforeNoun() {
    boolean beforeNoun =
        stretch.isNoun(at + 1)
            || stretch.isAdjectiveBeforeNoun(at + 1)
            || stretch.isNumeral(at + 1);
    return stretch.isNumeral(at) && beforeNoun;
  }

  private boolean noun() {
    if (names.quotedNameEnd(at) >= 0) {
      at++;
      quoted = true;
    }
    if (stretch.isName(at)) {
      head = at;
      name();
      return true;
    }
    if (stretch.isNoun(at) || isPronoun() || isCalledByNumber()) {
      head = at++;
      return true;
    }
    return share() || amount();
  }

  private boolean isPronoun() {
    if (!stretch.has(at) || stretch.token(at).kind() != Kind.WORD) {
      return false;
    }
    Token token = stretch.token(at);
    boolean impersonal = token.is("c'") || token.is("ce");
    return token.is(PRONOUN) || token.is(DEMONSTRATIVE_PRONOUN) && !impersonal;
  }

  /** "un sur deux", "deux Français sur trois". */
  private boolean share() {
    boolean share =
        stretch.is(at, "sur") && at > 0 && stretch.isCount(at - 1) && stretch.isCount(at + 1);
    if (share) {
      head = at - 1;
      at += 2;
    }
    return share;
  }

  /** "54 %", "3 millions". */
  private boolean amount() {
    if (!stretch.isNumber(at)) {
      return false;
    }
    head = at++;
    if (stretch.isOneOf(at, UNITS)) {
      at++;
    }
    return true;
  }

  private void afterNoun() {
    boolean more = true;
    while (more && stretch.has(at)) {
      more = closingMark() || adjective() || nameAfterNoun() || quotedName() || parenthesis();
    }
  }

  private boolean closingMark() {
    boolean closes = quoted && stretch.token(at).kind() == Kind.QUOTATION_MARK;
    if (closes) {
      quoted = false;
      at++;
    }
    return closes;
  }

  /** Reads an adjective, or one more after "et". */
  boolean adjective() {
    int adjective = isJoinedToAdjective() ? at + 1 : at;
    boolean found = stretch.isAdjective(adjective) && !opensClause(adjective);
    if (found) {
      at = adjective + 1;
    }
    return found;
  }

  private boolean isJoinedToAdjective() {
    return stretch.is(at, "et") && at > 0 && stretch.isAdjective(at - 1);
  }

  /**
   * "lancé par Macron", "réunis à Paris": a participle with a complement opens a clause of its own.
   */
  private boolean opensClause(int adjective) {
    return stretch.token(adjective).mayBe(VerbForm.PAST_PARTICIPLE) && isComplement(adjective + 1);
  }

  private boolean isComplement(int next) {
    boolean adverbial =
        stretch.is(next, PREPOSITION) && !stretch.isOneOf(next, DE) || stretch.is(next, ADVERB);
    boolean nominal =
        stretch.is(next, DETERMINER)
            || stretch.isNumber(next)
            || stretch.is(next, NOUN) && !stretch.isCapitalized(next);
    return adverbial || nominal || stretch.isAdjective(next) && stretch.is(next + 1, NOUN);
  }

  /** Reads what may follow complements too: a name, or a parenthesis. */
  boolean apposition() {
    return nameAfterNoun() || parenthesis();
  }

  private boolean nameAfterNoun() {
    boolean free = !isNamed() || isMember();
    boolean name = free && names.isNameAfterNoun(at) && !isAnotherPerson();
    if (name) {
      name();
    }
    return name;
  }

  /** "la députée CDH Alix Morel": the name of a body, then that of the one who belongs to it. */
  private boolean isMember() {
    return nameEnd == at
        && stretch.knownNameEnd(nameFirst) == nameEnd
        && isBearer()
        && isFullName();
  }

  private boolean isBearer() {
    boolean noun = !isNamed() || head < nameFirst;
    return noun && stretch.bearsName(head)
        || nameFirst > first && stretch.bearsName(nameFirst - 1);
  }

  private boolean isFullName() {
    return stretch.isGivenName(at) && stretch.isCapitalized(at + 1);
  }

  /** "à la presse Alix Morel": a full name after a noun that no person bears. */
  private boolean isAnotherPerson() {
    boolean nobodyBears = stretch.governor(first) >= 0 && !isBearer();
    return isFullName() && (stretch.isTemporal(head) || nobodyBears);
  }

  /** « Armenpress » after its noun: a few words without verb. */
  private boolean quotedName() {
    int close = names.quotedNameEnd(at);
    if (close < 0) {
      return false;
    }
    if (!isNamed() && stretch.isCapitalized(at + 1)) {
      nameFirst = at + 1;
      nameEnd = close;
    }
    at = close + 1;
    return true;
  }

  private boolean parenthesis() {
    if (!stretch.is(at, "(")) {
      return false;
    }
    int close = at + 1;
    while (close < at + LONGEST_PARENTHESIS && !stretch.is(close, ")")) {
      close++;
    }
    boolean closed = stretch.is(close, ")");
    at = closed ? close + 1 : at;
    return closed;
  }
}
