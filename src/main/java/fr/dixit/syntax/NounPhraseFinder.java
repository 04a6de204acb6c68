package fr.dixit.syntax;

import static fr.dixit.language.PartOfSpeech.*;

import fr.dixit.language.Document;
import fr.dixit.language.Reading;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.language.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of a document, from left to right, each as long as "de" and "et" carry it.
 */
final class NounPhraseFinder {

  private static final Set<String> CONTRACTIONS = Set.of("du", "des", "au", "aux");
  private static final Set<String> DE = Set.of("de", "d'", "du", "des");
  private static final Set<String> QUANTIFIERS =
      Set.of("pres", "plus", "moins", "environ", "quelque", "beaucoup");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "d'", "du", "des", "le", "la", "les", "van", "von", "der", "den", "ben", "bin",
          "ibn", "el", "al", "di", "da", "dos", "del");

  /**
   * Complements nested deeper than this are cut: no press phrase needs them, and recursion is
   * bounded.
   */
  private static final int MAX_DEPTH = 12;

  private final List<Token> tokens;
  private final KnownWords names;
  private final int limit;

  /**
   * @param limit index after the last token of the stretch
   */
  private NounPhraseFinder(List<Token> tokens, KnownWords names, int limit) {
    this.tokens = tokens;
    this.names = names;
    this.limit = limit;
  }

  /** The phrases between verb groups and sentence ends. */
  static List<NounPhrase> find(Document document, KnownWords names, List<VerbGroup> verbs) {
    List<NounPhrase> phrases = new ArrayList<>();
    int verb = 0;
    for (Sentence sentence : document.sentences()) {
      int from = sentence.firstToken();
      while (verb < verbs.size() && verbs.get(verb).first() < sentence.endToken()) {
        find(document.tokens(), names, from, verbs.get(verb).first(), phrases);
        from = verbs.get(verb++).end();
      }
      find(document.tokens(), names, from, sentence.endToken(), phrases);
    }
    return List.copyOf(phrases);
  }

  private static void find(
      List<Token> tokens, KnownWords names, int from, int limit, List<NounPhrase> phrases) {
    NounPhraseFinder finder = new NounPhraseFinder(tokens, names, limit);
    int at = from;
    while (at < limit) {
      NounPhrase phrase = finder.phrase(at, 0);
      if (phrase != null) {
        phrases.add(phrase);
      }
      at = phrase == null ? at + 1 : phrase.end();
    }
  }

  /** The phrase that begins at the token, or null. */
  private @Nullable NounPhrase phrase(int first, int depth) {
    Cursor cursor = new Cursor(first);
    if (!cursor.knownName()) {
      cursor.determiners();
      if (!cursor.knownName() && !cursor.core()) {
        return null;
      }
    }
    cursor.afterNoun();
    int coreEnd = cursor.at;
    cursor.complements(depth);
    return new NounPhrase(
        first, cursor.at, cursor.head, cursor.nameFirst, cursor.nameEnd, coreEnd, governor(first));
  }

  private int governor(int first) {
    if (CONTRACTIONS.contains(tokens.get(first).folded()) && !tokens.get(first).is("des")) {
      return first;
    }
    if (first == 0) {
      return -1;
    }
    Token before = tokens.get(first - 1);
    return before.is(PREPOSITION) && !before.is("comme") ? first - 1 : -1;
  }

  /** Reads one phrase. */
  private final class Cursor {

    final int first;
    int at;
    int head = -1;
    int nameFirst = -1;
    int nameEnd = -1;
    boolean quoted;
    boolean coreEnded;

    Cursor(int first) {
      this.first = first;
      this.at = first;
    }

    void determiners() {
      if (is(QUANTIFIERS) && nextIs(DE) && isAmount(at + 2)) {
        at += 2;
      }
      while (has() && isDeterminer(at)) {
        at++;
      }
      while (has() && isNumeralBeforeNoun()) {
        at++;
      }
      while (has() && isAdjectiveBeforeNoun(at)) {
        at++;
      }
    }

    private boolean isAmount(int i) {
      return i < limit
          && (tokens.get(i).kind() == Kind.NUMBER
              || tokens.get(i).mayBe(NUMERAL)
              || tokens.get(i).is("la")
              || tokens.get(i).is("un")
              || tokens.get(i).is("une"));
    }

    private boolean isNumeralBeforeNoun() {
      Token token = tokens.get(at);
      return (token.kind() == Kind.NUMBER || token.is(NUMERAL))
          && at + 1 < limit
          && (isNoun(at + 1)
              || isAdjectiveBeforeNoun(at + 1)
              || tokens.get(at + 1).is(NUMERAL)
              || tokens.get(at + 1).kind() == Kind.NUMBER);
    }

    boolean core() {
      if (!has()) {
        return false;
      }
      if (opensQuotedName()) {
        at++;
        quoted = true;
      }
      Token token = tokens.get(at);
      if (token.kind() == Kind.WORD && token.is(PROPER_NOUN)) {
        head = at;
        name();
        return true;
      }
      if (isNoun(at) || isPronoun(token)) {
        head = at++;
        return true;
      }
      if (isShare()) {
        head = at - 1;
        at += 2;
        return true;
      }
      if (token.kind() == Kind.NUMBER) {
        head = at++;
        if (has()
            && (tokens.get(at).is("%")
                || tokens.get(at).is("million")
                || tokens.get(at).is("millions")
                || tokens.get(at).is("milliards"))) {
          at++;
        }
        return true;
      }
      return false;
    }

    /** "un sur deux", "deux Français sur trois". */
    private boolean isShare() {
      return tokens.get(at).is("sur")
          && at > 0
          && at + 1 < limit
          && isCount(tokens.get(at - 1))
          && isCount(tokens.get(at + 1));
    }

    private static boolean isCount(Token token) {
      return token.kind() == Kind.NUMBER
          || token.mayBe(NUMERAL)
          || token.is("un")
          || token.is("une");
    }

    /** A name: capitalized words, with particles and hyphens between. */
    void name() {
      if (nameFirst < 0) {
        nameFirst = at;
      }
      int known = knownEnd(at);
      at = Math.max(at + 1, known);
      boolean person = known > 0 && names.isGivenName(at);
      while (!person && has() && (isNamePart(at) || isParticle(at))) {
        at += isNamePart(at) ? 1 : particleLength(at);
      }
      nameEnd = at;
    }

    /** A whole name of the lexicon, its article included: "La France insoumise". */
    boolean knownName() {
      if (knownEnd(at) < at + 2) {
        return false;
      }
      head = at;
      name();
      return true;
    }

    private int knownEnd(int i) {
      return names.nameEnd(i) <= limit ? names.nameEnd(i) : 0;
    }

    private boolean isNamePart(int i) {
      Token token = tokens.get(i);
      return token.kind() == Kind.WORD && token.isCapitalized() && !sentenceGap(i)
          || token.kind() == Kind.NUMBER
              && token.text().length() <= 2
              && tokens.get(i - 1).is(PROPER_NOUN)
              && isAcronymNumber(i);
    }

    private boolean isAcronymNumber(int i) {
      return tokens.get(i - 1).text().length() > 1 && !isMonthNext(i);
    }

    private boolean isMonthNext(int i) {
      return i + 1 < limit && tokens.get(i + 1).is(NOUN);
    }

    private boolean sentenceGap(int i) {
      return tokens.get(i).is(SUBJECT_PRONOUN)
          || tokens.get(i).is(DETERMINER) && !PARTICLES.contains(tokens.get(i).folded());
    }

    private boolean isParticle(int i) {
      return particleLength(i) > 0;
    }

    private int particleLength(int i) {
      int length = 0;
      while (i + length < limit && length < 2 && isParticleToken(i + length)) {
        length++;
      }
      boolean named =
          length > 0
              && i + length < limit
              && tokens.get(i + length).isCapitalized()
              && tokens.get(i + length).kind() == Kind.WORD
              && i + length > 0
              && isPersonalName(i, i + length);
      return named ? length : 0;
    }

    private boolean isParticleToken(int i) {
      return tokens.get(i).kind() == Kind.WORD && PARTICLES.contains(tokens.get(i).folded());
    }

    /** "Dominique de Villepin", not "Paris de Macron": one given name before the particle. */
    private boolean isPersonalName(int particle, int after) {
      Token before = tokens.get(particle - 1);
      Reading name = before.reading(PROPER_NOUN);
      boolean capital = tokens.get(particle).isCapitalized();
      return capital
          || particle - nameFirst == 1
              && name != null
              && name.gender() != fr.dixit.language.Gender.ANY
              && before.readings().stream().noneMatch(r -> r.is(NOUN))
              && tokens.get(after).is(PROPER_NOUN)
              && !tokens.get(particle).is("des")
              && !tokens.get(particle).is("la");
    }

    /** Adjectives, a name or a quoted name after the noun. */
    void afterNoun() {
      boolean more = true;
      while (more && has()) {
        more = closeQuote() || adjective() || nameAfterNoun() || quotedName() || parenthesis();
      }
    }

    private boolean closeQuote() {
      if (!quoted || tokens.get(at).kind() != Kind.QUOTATION_MARK) {
        return false;
      }
      quoted = false;
      at++;
      return true;
    }

    private boolean adjective() {
      Token token = tokens.get(at);
      if (token.kind() == Kind.WORD && token.is(ADJECTIVE) && !isReducedRelative(at)) {
        at++;
        return true;
      }
      boolean joined =
          token.is("et")
              && at + 1 < limit
              && at > 0
              && tokens.get(at - 1).is(ADJECTIVE)
              && tokens.get(at + 1).is(ADJECTIVE)
              && !isReducedRelative(at + 1);
      if (joined) {
        at += 2;
      }
      return joined;
    }

    /**
     * "lancé par Macron", "réunis à Paris": a participle with a complement opens a clause of its
     * own.
     */
    private boolean isReducedRelative(int i) {
      boolean participle =
          tokens.get(i).readings().stream().anyMatch(r -> r.form() == VerbForm.PAST_PARTICIPLE);
      if (!participle || i + 1 >= limit) {
        return false;
      }
      Token next = tokens.get(i + 1);
      return next.is(PREPOSITION) && !DE.contains(next.folded())
          || next.is(ADVERB)
          || next.kind() == Kind.NUMBER
          || next.is(DETERMINER)
          || next.is(NOUN) && !next.isCapitalized()
          || next.is(ADJECTIVE) && i + 2 < limit && tokens.get(i + 2).is(NOUN);
    }

    private boolean nameAfterNoun() {
      Token token = tokens.get(at);
      boolean titled =
          token.isCapitalized()
              && token.is(DETERMINER)
              && at + 1 < limit
              && tokens.get(at + 1).isCapitalized();
      boolean name =
          token.kind() == Kind.WORD
              && token.isCapitalized()
              && (titled
                  || knownEnd(at) > 0
                  || token.is(PROPER_NOUN)
                  || token.is(NOUN)
                  || token.is(ADJECTIVE));
      if (!name || nameFirst >= 0 || isAnotherPerson()) {
        return false;
      }
      name();
      return true;
    }

    /** "à la presse Alix Morel": a full name after a noun that no person bears. */
    private boolean isAnotherPerson() {
      boolean full = names.isGivenName(at) && at + 1 < limit && tokens.get(at + 1).isCapitalized();
      boolean temporal = names.isTemporal(head);
      return full && (temporal || governor(first) >= 0 && !names.bearsName(tokens.get(head)));
    }

    /** « Armenpress » after its noun: a few words without verb. */
    private boolean quotedName() {
      if (!opensQuotedName()) {
        return false;
      }
      int close = closingMark(at);
      if (nameFirst < 0 && tokens.get(at + 1).isCapitalized()) {
        nameFirst = at + 1;
        nameEnd = close;
      }
      at = close + 1;
      return true;
    }

    private boolean opensQuotedName() {
      Token token = tokens.get(at);
      return token.kind() == Kind.QUOTATION_MARK
          && at + 1 < limit
          && "«\"“".contains(token.text())
          && closingMark(at) > at + 1;
    }

    private int closingMark(int open) {
      for (int i = open + 1; i < limit && i <= open + 4; i++) {
        Token token = tokens.get(i);
        if (token.kind() == Kind.QUOTATION_MARK) {
          return "»\"”".contains(token.text()) ? i : -1;
        }
        if (token.is(VERB) || token.kind() == Kind.PUNCTUATION) {
          return -1;
        }
      }
      return -1;
    }

    /** "(LR)", "(Var)", "(54 %)". */
    private boolean parenthesis() {
      if (!tokens.get(at).is("(")) {
        return false;
      }
      for (int i = at + 1; i < limit && i <= at + 6; i++) {
        if (tokens.get(i).is(")")) {
          at = i + 1;
          return true;
        }
      }
      return false;
    }

    void complements(int depth) {
      if (depth >= MAX_DEPTH) {
        return;
      }
      boolean more = true;
      while (more && has()) {
        boolean complement = complement(depth);
        coreEnded |= complement;
        more = complement || adjective() || laterName();
      }
      coordination(depth);
    }

    /** "chef du service militaire Movses Hakobyan", "le maire de Bormes (Var)". */
    private boolean laterName() {
      return nameFirst < 0 && nameAfterNoun() || parenthesis();
    }

    private boolean complement(int depth) {
      if (!is(DE) || at + 1 >= limit || endsWithPersonalName()) {
        return false;
      }
      int start = tokens.get(at).is("de") || tokens.get(at).is("d'") ? at + 1 : at;
      if (tokens.get(start).is(VERB)) {
        return false;
      }
      NounPhrase inner = phrase(start, depth + 1);
      if (inner == null) {
        return false;
      }
      at = inner.end();
      return true;
    }

    /** "discuté avec Vladimir Poutine des missiles": a full name takes no complement. */
    private boolean endsWithPersonalName() {
      return nameEnd == at && nameEnd - nameFirst >= 2 && knownEnd(nameFirst) != nameEnd;
    }

    /**
     * "la préfecture et le parquet": joined when what follows is a phrase and no verb comes right
     * after.
     */
    private void coordination(int depth) {
      if (!has() || !tokens.get(at).is("et") || at + 1 >= limit) {
        return;
      }
      if (DE.contains(tokens.get(at + 1).folded()) && coreEnded) {
        at++;
        at = complement(depth) ? at : at - 1;
        return;
      }
      NounPhrase other = phrase(at + 1, depth + 1);
      boolean bare = other != null && !isDeterminer(at + 1) && !isDeterminer(first);
      boolean sameKind = other != null && (bare || (nameFirst >= 0) == other.isNamed());
      if (sameKind && depth == 0) {
        at = other.end();
      }
    }

    private boolean is(Set<String> words) {
      return has() && words.contains(tokens.get(at).folded());
    }

    private boolean nextIs(Set<String> words) {
      return at + 1 < limit && words.contains(tokens.get(at + 1).folded());
    }

    private boolean has() {
      return at < limit;
    }
  }

  private boolean isDeterminer(int i) {
    Token token = tokens.get(i);
    return token.kind() == Kind.WORD
        && (token.is(DETERMINER) || CONTRACTIONS.contains(token.folded()));
  }

  private boolean isNoun(int i) {
    return tokens.get(i).kind() == Kind.WORD && tokens.get(i).is(NOUN);
  }

  private boolean isAdjectiveBeforeNoun(int i) {
    return tokens.get(i).kind() == Kind.WORD
        && tokens.get(i).is(ADJECTIVE)
        && i + 1 < limit
        && (isNoun(i + 1) || tokens.get(i + 1).is(PROPER_NOUN) || isAdjectiveBeforeNoun(i + 1));
  }

  private static boolean isPronoun(Token token) {
    return token.kind() == Kind.WORD
        && (token.is(PRONOUN)
            || token.is(DEMONSTRATIVE_PRONOUN) && !token.is("c'") && !token.is("ce"));
  }
}
