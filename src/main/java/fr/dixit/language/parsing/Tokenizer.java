package fr.dixit.language.parsing;

import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.language.reading.Dictionary;
import fr.dixit.text.Folding;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts a text into tokens. */
final class Tokenizer {

  /**
   * No run of letters, hyphens and apostrophes is longer in French; cutting it costs its square.
   */
  private static final int LONGEST_RUN = 100;

  private final Dictionary dictionary;
  private final Predicate<String> abbreviation;

  /**
   * @param abbreviation whether a folded word, its full stop included, is an abbreviation
   */
  Tokenizer(Dictionary dictionary, Predicate<String> abbreviation) {
    this.dictionary = dictionary;
    this.abbreviation = abbreviation;
  }

  List<Token> tokenize(Text text) {
    return new Run(text.value()).tokens();
  }

  /** One pass over one text. */
  private final class Run {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    Run(String text) {
      this.text = text;
    }

    List<Token> tokens() {
      int at = 0;
      while (at < text.length()) {
        at = Characters.isSpace(text.charAt(at)) ? at + 1 : next(at);
      }
      return List.copyOf(tokens);
    }

    private int next(int at) {
      char c = text.charAt(at);
      if (Characters.isDigit(c)) {
        return number(at);
      }
      if (Characters.isWordStart(text, at)) {
        return word(at);
      }
      if (Characters.isQuotationMark(text, at)) {
        return add(Kind.QUOTATION_MARK, at, at + 1);
      }
      return add(Kind.PUNCTUATION, at, Characters.endOfMark(text, at));
    }

    private int number(int start) {
      int end = Characters.endOfNumber(text, start);
      boolean word = end < text.length() && Character.isLetter(text.charAt(end));
      if (!word) {
        return add(Kind.NUMBER, start, end);
      }
      return add(Kind.NUMBER, start, Characters.endOfAlphanumeric(text, end));
    }

    private int word(int start) {
      int end = Characters.endOfWord(text, start);
      if (Characters.isAddress(text, start, end)) {
        return add(Kind.WORD, start, Characters.endOfAddress(text, start));
      }
      if (end - start > LONGEST_RUN) {
        return add(Kind.WORD, start, end);
      }
      int elided;
      while ((elided = elided(start, end)) > 0) {
        add(Kind.WORD, start, start + elided);
        start += elided;
      }
      return withClitics(start, end);
    }

    private int elided(int start, int end) {
      return Elision.elided(text.substring(start, end));
    }

    private int withClitics(int start, int end) {
      int cut = cliticStart(start, end);
      if (cut < 0) {
        return wordOrAbbreviation(start, end);
      }
      if (cut > start) {
        withClitics(start, cut);
      }
      add(Kind.CLITIC, cut, end);
      return end;
    }

    private int cliticStart(int start, int end) {
      String run = text.substring(start, end);
      if (run.indexOf('-') < 0 && run.indexOf('‑') < 0) {
        return -1;
      }
      String folded = Folding.fold(run);
      int cut = folded.length() == run.length() ? Elision.clitic(folded) : -1;
      return cut < 0 || isInDictionary(run) ? -1 : start + cut;
    }

    private boolean isInDictionary(String word) {
      return !dictionary.readings(word).isEmpty();
    }

    private int wordOrAbbreviation(int start, int end) {
      boolean dotted = end < text.length() && text.charAt(end) == '.';
      return add(Kind.WORD, start, dotted && isAbbreviation(start, end) ? end + 1 : end);
    }

    private boolean isAbbreviation(int start, int end) {
      boolean initial =
          end - start == 1 && Character.isUpperCase(text.charAt(start)) && isBeforeName(end + 1);
      return initial || abbreviation.test(Folding.fold(text.substring(start, end + 1)));
    }

    /**
     * "J. Dupont", "J.-C.", "U.E.": an initial's full stop is followed by a capital or a hyphen.
     */
    private boolean isBeforeName(int at) {
      int next = at;
      while (next < text.length()
          && text.charAt(next) != '\n'
          && Characters.isSpace(text.charAt(next))) {
        next++;
      }
      return next < text.length()
          && (Character.isUpperCase(text.charAt(next)) || text.charAt(at) == '-');
    }

    private int add(Kind kind, int start, int end) {
      String exact = text.substring(start, end);
      tokens.add(
          new Token(
              tokens.size(),
              new Span(start, end),
              kind,
              exact,
              folded(kind, exact),
              kind == Kind.WORD ? dictionary.readings(exact) : List.of()));
      return end;
    }

    private String folded(Kind kind, String exact) {
      String folded = Folding.fold(exact);
      return kind == Kind.CLITIC ? folded.substring(folded.lastIndexOf('-') + 1) : folded;
    }
  }
}
