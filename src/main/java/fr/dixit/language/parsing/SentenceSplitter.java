package fr.dixit.language.parsing;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Quotation;
import fr.dixit.language.Reading;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts paragraphs into sentences. A full stop inside a quotation ends none, unless the quotation
 * ends with it and a new sentence follows.
 */
final class SentenceSplitter {

  /** No more quotations end together than this. */
  private static final int MAX_DEPTH = 4;

  /**
   * Tokens of the longest sentence: the longest of the 24,135 in 895 press articles has 790. More
   * are no sentence, and would cost their square in all that looks about in one.
   */
  private static final int LONGEST = 1_000;

  /** Tokens of "(agence/alm)". */
  private static final int LONGEST_SIGNATURE = 6;

  private final List<Token> tokens;
  private final boolean[] quoted;
  private final List<Sentence> sentences = new ArrayList<>();

  private SentenceSplitter(List<Token> tokens, boolean[] quoted) {
    this.tokens = tokens;
    this.quoted = quoted;
  }

  static List<Sentence> split(
      List<Span> paragraphs, List<Token> tokens, List<Quotation> quotations) {
    SentenceSplitter splitter = new SentenceSplitter(tokens, quoted(tokens, quotations));
    int from = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      int to = from;
      while (to < tokens.size() && tokens.get(to).start() < paragraphs.get(i).end()) {
        to++;
      }
      splitter.split(i, from, to);
      from = to;
    }
    return List.copyOf(splitter.sentences);
  }

  /** Which tokens stand inside a quotation; its marks do not. */
  private static boolean[] quoted(List<Token> tokens, List<Quotation> quotations) {
    boolean[] quoted = new boolean[tokens.size()];
    int from = 0;
    for (Quotation quotation : quotations) {
      if (quotation.depth() > 0) {
        continue;
      }
      while (from < tokens.size() && tokens.get(from).start() < quotation.inner().start()) {
        from++;
      }
      while (from < tokens.size() && tokens.get(from).end() <= quotation.inner().end()) {
        quoted[from++] = true;
      }
    }
    return quoted;
  }

  private void split(int paragraph, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (i + 1 == to
          || i + 1 - start == LONGEST
          || isBoundary(i, to)
          || endsParenthesis(start, i, to)
          || endsHeading(start, i)
          || endsAddress(start, i)) {
        add(paragraph, start, i + 1);
        start = i + 1;
      }
    }
  }

  private void add(int paragraph, int start, int end) {
    Span span = new Span(tokens.get(start).start(), tokens.get(end - 1).end());
    sentences.add(new Sentence(span, start, end, paragraph));
  }

  /** Whether a sentence ends after the token. */
  private boolean isBoundary(int i, int to) {
    if (quoted[i] || quoted[i + 1]) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean gap = next.start() > tokens.get(i).end();
    if (isTerminal(tokens.get(i))) {
      return (gap || isGlued(i)) && (startsSentence(i + 1, to) || isSignature(i + 1, to));
    }
    return endsQuotedSentence(i) && isSignature(i + 1, to)
        || endsQuotedSentence(i) && startsSentence(i + 1, to) && !isClosing(next);
  }

  /** "(agence/alm)": words in parentheses at the end of a paragraph. */
  private boolean isSignature(int open, int to) {
    return tokens.get(open).is("(")
        && tokens.get(to - 1).is(")")
        && to - open <= LONGEST_SIGNATURE;
  }

  /** "(Le pont est fermé.)": a sentence that stands in parentheses as a whole. */
  private boolean endsParenthesis(int start, int i, int to) {
    return tokens.get(i).is(")")
        && tokens.get(start).is("(")
        && isTerminal(tokens.get(i - 1))
        && startsSentence(i + 1, to);
  }

  /**
   * « Un pont d'avenir » Le maire a …: a quoted heading without a verb that runs into the text. An
   * article or pronoun is capitalized only where a sentence begins.
   */
  private boolean endsHeading(int start, int i) {
    Token first = tokens.get(start);
    boolean quotation = first.kind() == Kind.QUOTATION_MARK && i > start && isClosed(i);
    if (!quotation || !opensSentence(tokens.get(i + 1))) {
      return false;
    }
    for (int k = start + 1; k < i; k++) {
      if (!quoted[k] || isFinite(tokens.get(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isClosed(int i) {
    return tokens.get(i).kind() == Kind.QUOTATION_MARK && quoted[i - 1] && !quoted[i];
  }

  private static boolean opensSentence(Token token) {
    boolean grammatical =
        token.is(PartOfSpeech.DETERMINER)
            || token.is(PartOfSpeech.SUBJECT_PRONOUN)
            || token.is(PartOfSpeech.PREPOSITION);
    return token.isCapitalized() && grammatical;
  }

  private static boolean isFinite(Token token) {
    Reading best = token.best();
    return best != null && best.form() != null && best.form().isFinite();
  }

  /** Behind the address or the tags of a message that is shown in the text. */
  private boolean endsAddress(int start, int i) {
    Token next = tokens.get(i + 1);
    boolean opens = isOpening(next) || next.isCapitalized() && next.kind() == Kind.WORD;
    return opens && !quoted[i] && (isAddress(tokens.get(i)) || areTags(start, i));
  }

  private static boolean isAddress(Token token) {
    return token.kind() == Kind.WORD && token.text().indexOf('/') > 0;
  }

  /** "#Pont #Brest" where a sentence would begin. */
  private boolean areTags(int start, int i) {
    for (int k = start; k <= i; k++) {
      if (tokens.get(k).text().charAt(0) != '#') {
        return false;
      }
    }
    return true;
  }

  /**
   * "lundi.Les chiffres", "lundi ?Le préfet", "lundi.« Non »": the space lost between a mark and a
   * capitalized word or a quotation; a full stop before a word may belong to an abbreviation.
   */
  private boolean isGlued(int i) {
    Token next = tokens.get(i + 1);
    String mark = tokens.get(i).text();
    if (isOpening(next)) {
      return ".!?".contains(mark);
    }
    return i > 0
        && next.kind() == Kind.WORD
        && next.isCapitalized()
        && ("!?…".contains(mark) || mark.equals(".") && endsWords(tokens.get(i - 1)));
  }

  private boolean endsWords(Token token) {
    return isClosing(token) || "%)€".contains(token.text()) || isSmall(token.text());
  }

  private static boolean isSmall(String word) {
    return word.length() > 2 && Character.isLowerCase(word.charAt(1));
  }

  private boolean endsQuotedSentence(int i) {
    int last = i;
    while (last > Math.max(0, i - MAX_DEPTH) && tokens.get(last).kind() == Kind.QUOTATION_MARK) {
      last--;
    }
    return last < i && quoted[last] && isTerminal(tokens.get(last));
  }

  private boolean startsSentence(int i, int to) {
    Token token = tokens.get(i);
    if (token.kind() == Kind.QUOTATION_MARK) {
      return true;
    }
    if (token.kind() == Kind.PUNCTUATION) {
      return i + 1 < to && "-–—[(•".contains(token.text()) && startsSentence(i + 1, to);
    }
    return token.kind() == Kind.NUMBER
        || token.isCapitalized()
        || !Character.isLetter(token.text().codePointAt(0));
  }

  private boolean isClosing(Token token) {
    return token.kind() == Kind.QUOTATION_MARK
        && token.index() + 1 < tokens.size()
        && !quoted[token.index() + 1];
  }

  private boolean isOpening(Token token) {
    return token.kind() == Kind.QUOTATION_MARK
        && token.index() + 1 < tokens.size()
        && quoted[token.index() + 1];
  }

  private static boolean isTerminal(Token token) {
    return token.kind() == Kind.PUNCTUATION && ".!?…".indexOf(token.text().charAt(0)) >= 0;
  }
}
