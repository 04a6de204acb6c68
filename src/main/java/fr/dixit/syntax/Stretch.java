package fr.dixit.syntax;

import static fr.dixit.language.PartOfSpeech.ADJECTIVE;
import static fr.dixit.language.PartOfSpeech.DETERMINER;
import static fr.dixit.language.PartOfSpeech.NOUN;
import static fr.dixit.language.PartOfSpeech.NUMERAL;
import static fr.dixit.language.PartOfSpeech.PREPOSITION;
import static fr.dixit.language.PartOfSpeech.PROPER_NOUN;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import java.util.Set;

/** The tokens up to a verb group or the end of a sentence, which no noun phrase runs over. */
final class Stretch {

  /** Before a noun: "ses deux derniers grands beaux vieux amis" is past the use. */
  private static final int MOST_ADJECTIVES = 6;

  /** Prepositions that hold their article. */
  private static final Set<String> CONTRACTIONS = Set.of("du", "des", "au", "aux");

  private static final Set<String> ONE = Set.of("un", "une");

  private final KnownWords words;
  private final int end;

  /**
   * @param end index after the last token
   */
  Stretch(KnownWords words, int end) {
    this.words = words;
    this.end = end;
  }

  boolean has(int at) {
    return at < end;
  }

  /** The token at an index, which may lie outside the stretch. */
  Token token(int at) {
    return words.tokens().get(at);
  }

  boolean is(int at, String word) {
    return has(at) && token(at).is(word);
  }

  boolean isOneOf(int at, Set<String> folded) {
    return has(at) && folded.contains(token(at).folded());
  }

  boolean is(int at, PartOfSpeech pos) {
    return has(at) && token(at).is(pos);
  }

  boolean isCapitalized(int at) {
    return has(at) && token(at).isCapitalized();
  }

  private boolean isWord(int at, PartOfSpeech pos) {
    return is(at, pos) && token(at).kind() == Kind.WORD;
  }

  boolean isNoun(int at) {
    return isWord(at, NOUN);
  }

  boolean isName(int at) {
    return isWord(at, PROPER_NOUN);
  }

  boolean isAdjective(int at) {
    return isWord(at, ADJECTIVE);
  }

  boolean isNumber(int at) {
    return has(at) && token(at).kind() == Kind.NUMBER;
  }

  /** A number, in digits or letters. */
  boolean isNumeral(int at) {
    return isNumber(at) || is(at, NUMERAL);
  }

  /** What may count people or things, "un" and "une" too. */
  boolean isCount(int at) {
    return isNumber(at) || has(at) && token(at).mayBe(NUMERAL) || isOneOf(at, ONE);
  }

  boolean isDeterminer(int at) {
    return isWord(at, DETERMINER) || isOneOf(at, CONTRACTIONS) && token(at).kind() == Kind.WORD;
  }

  /** Whether the token is an adjective with none but adjectives between it and a noun. */
  boolean isAdjectiveBeforeNoun(int at) {
    int noun = at;
    while (noun < at + MOST_ADJECTIVES && isAdjective(noun)) {
      noun++;
    }
    return noun > at && (isNoun(noun) || is(noun, PROPER_NOUN));
  }

  boolean isQuotationMark(int at, String marks) {
    return has(at) && token(at).kind() == Kind.QUOTATION_MARK && marks.contains(token(at).text());
  }

  /** The token that governs a phrase, its own first one when that is "du" or "au"; -1 for none. */
  int governor(int first) {
    if (CONTRACTIONS.contains(token(first).folded()) && !token(first).is("des")) {
      return first;
    }
    boolean governed =
        first > 0 && token(first - 1).is(PREPOSITION) && !token(first - 1).is("comme");
    return governed ? first - 1 : -1;
  }

  /** Index after the name of the lexicon that begins at the token; 0 when none fits. */
  int knownNameEnd(int at) {
    int nameEnd = words.nameEnd(at);
    return nameEnd <= end ? nameEnd : 0;
  }

  boolean isGivenName(int at) {
    return words.isGivenName(at);
  }

  boolean isTemporal(int at) {
    return words.isTemporal(at);
  }

  boolean bearsName(int noun) {
    return words.bearsName(token(noun));
  }
}
