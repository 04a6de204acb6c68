package fr.dixit.language.reading;

import static fr.dixit.language.PartOfSpeech.ADVERB;
import static fr.dixit.language.PartOfSpeech.DEMONSTRATIVE_PRONOUN;
import static fr.dixit.language.PartOfSpeech.DETERMINER;
import static fr.dixit.language.PartOfSpeech.NOUN;
import static fr.dixit.language.PartOfSpeech.OBJECT_PRONOUN;
import static fr.dixit.language.PartOfSpeech.PREPOSITION;
import static fr.dixit.language.PartOfSpeech.PRONOUN;
import static fr.dixit.language.PartOfSpeech.PROPER_NOUN;
import static fr.dixit.language.PartOfSpeech.SUBJECT_PRONOUN;
import static fr.dixit.language.PartOfSpeech.VERB;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands around the words of a paragraph: chosen readings before, all readings after. */
final class Surroundings {

  private static final Set<String> CONTRACTIONS = Set.of("du", "des", "au", "aux");
  private static final Set<String> NEGATIONS = Set.of("ne", "n'");

  /** How many adverbs and clitics may part an auxiliary from its participle. */
  private static final int AUXILIARY_REACH = 5;

  private final List<Token> tokens;
  private final List<Token> chosen;

  /**
   * @param tokens of the paragraph
   * @param chosen those among them whose readings are in order so far; it grows
   */
  Surroundings(List<Token> tokens, List<Token> chosen) {
    this.tokens = tokens;
    this.chosen = chosen;
  }

  /** The token itself, its readings as the dictionary has them. */
  Token at(int i) {
    return tokens.get(i);
  }

  /** The token before, or null. */
  @Nullable Token previous(int i) {
    return i < 1 ? null : chosen.get(i - 1);
  }

  /** The token after, its readings not yet in order, or null. */
  @Nullable Token next(int i) {
    return i + 1 < tokens.size() ? tokens.get(i + 1) : null;
  }

  boolean nextIs(int i, String folded) {
    Token next = next(i);
    return next != null && next.is(folded);
  }

  boolean nextMayBe(int i, PartOfSpeech pos) {
    Token next = next(i);
    return next != null && next.mayBe(pos);
  }

  boolean nextIsCapitalized(int i) {
    Token next = next(i);
    return next != null && next.isCapitalized();
  }

  /** Whether a sentence, quoted or not, may begin at the word. */
  boolean isInitial(int i) {
    Token previous = previous(i);
    return previous == null
        || previous.kind() == Kind.QUOTATION_MARK
        || ".!?…:".indexOf(previous.text().charAt(0)) >= 0;
  }

  /** Whether a quotation ends right before the word, or right before the comma there. */
  boolean isAfterQuotation(int i) {
    Token previous = previous(i);
    int mark = previous != null && previous.is(",") ? i - 2 : i - 1;
    return mark > 0 && isClosingMark(mark);
  }

  /** A mark that only closes, or a straight one that stands against the word before. */
  private boolean isClosingMark(int mark) {
    Token token = tokens.get(mark);
    if (token.kind() != Kind.QUOTATION_MARK) {
      return false;
    }
    boolean glued = token.start() == tokens.get(mark - 1).end();
    return "»”".contains(token.text()) || token.text().equals("\"") && glued;
  }

  boolean isAfter(int i, PartOfSpeech pos) {
    Token previous = previous(i);
    return previous != null && previous.is(pos);
  }

  boolean isAfterDeterminer(int i) {
    Token previous = previous(i);
    return previous != null
        && (previous.is(DETERMINER) || CONTRACTIONS.contains(previous.folded()));
  }

  /** What may be a subject, or what an adjective or relative clause completes. */
  boolean isAfterNominal(int i) {
    Token previous = previous(i);
    return previous != null && isNominal(previous);
  }

  /** "la presse locale": an adjective that follows its noun. */
  boolean isAfterQualifiedNoun(int i) {
    Token previous = previous(i);
    return previous != null && previous.is(PartOfSpeech.ADJECTIVE) && isAfterNominal(i - 1);
  }

  private static boolean isNominal(Token token) {
    boolean noun = token.is(NOUN) || token.is(PROPER_NOUN);
    return noun || token.is(DEMONSTRATIVE_PRONOUN) || token.is(PRONOUN);
  }

  /** A subject or object pronoun or a negation, which only a verb follows. */
  boolean isAfterPreverbal(int i) {
    Token previous = previous(i);
    return previous != null && isPreverbal(previous);
  }

  private static boolean isPreverbal(Token token) {
    boolean pronoun = token.is(SUBJECT_PRONOUN) || token.is(OBJECT_PRONOUN);
    return pronoun && token.kind() == Kind.WORD || NEGATIONS.contains(token.folded());
  }

  /** An auxiliary stands before, with at most adverbs, negations or an inverted subject between. */
  boolean isAfterAuxiliary(int i) {
    for (int k = i - 1; k >= Math.max(0, i - AUXILIARY_REACH); k--) {
      Token token = chosen.get(k);
      if (token.is(VERB) && token.mayBeAuxiliary()) {
        return true;
      }
      if (!mayFollowAuxiliary(token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean mayFollowAuxiliary(Token token) {
    return token.kind() == Kind.CLITIC || token.mayBe(ADVERB) && !token.is(PREPOSITION);
  }
}
