package fr.dixit.language.parsing;

import fr.dixit.language.Quotation;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks as the press writes them: nested, glued, turned the wrong way, repeated at
 * each paragraph and closed once, or never closed.
 */
final class QuotationFinder {

  private final Text text;
  private final List<Span> paragraphs;
  private final List<Token> tokens;
  private final Deque<Token> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(Text text, List<Span> paragraphs, List<Token> tokens) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.tokens = tokens;
  }

  static List<Quotation> find(Text text, List<Span> paragraphs, List<Token> tokens) {
    QuotationFinder finder = new QuotationFinder(text, paragraphs, tokens);
    finder.pair();
    finder.found.sort(Comparator.comparing(Quotation::outer));
    return List.copyOf(finder.found);
  }

  private void pair() {
    int paragraph = 0;
    for (Token token : tokens) {
      while (token.start() >= paragraphs.get(paragraph).end()) {
        endParagraph(paragraph++, token.index());
      }
      if (token.kind() == Kind.QUOTATION_MARK) {
        mark(token, paragraphs.get(paragraph));
      }
    }
    for (; paragraph < paragraphs.size(); paragraph++) {
      endParagraph(paragraph, tokens.size());
    }
  }

  private void mark(Token mark, Span paragraph) {
    if (isRepeated(mark, paragraph)) {
      return;
    }
    boolean opens = opens(mark, paragraph);
    if (opens) {
      open.push(mark);
    } else {
      close(mark);
    }
  }

  /** A quotation that goes on repeats its mark where a paragraph begins. */
  private boolean isRepeated(Token mark, Span paragraph) {
    return mark.start() == paragraph.start()
        && !open.isEmpty()
        && style(open.peekLast()) == style(mark);
  }

  private boolean opens(Token mark, Span paragraph) {
    Token partner = partner(mark);
    boolean before = isGluedBefore(mark, paragraph);
    boolean after = isGluedAfter(mark, paragraph);
    return switch (mark.text().charAt(0)) {
      case '«', '‹' -> partner == null || !isWrongWayClosing(mark, paragraph, before, after);
      case '»', '›' -> partner == null && !before && after;
      case '„' -> true;
      case '“' ->
          partner == null
              || partner.text().charAt(0) != '„'
                  && !isWrongWayClosing(mark, paragraph, before, after);
      case '\'', '’' -> !isAfterWord(mark) && after;
      case '”' -> partner == null && !before && after;
      default -> partner == null || !before && after;
    };
  }

  /** « stands for » when text ends before it and none follows in the paragraph. */
  private boolean isWrongWayClosing(Token mark, Span paragraph, boolean before, boolean after) {
    return mark.end() == paragraph.end()
        || isBeforeComma(mark)
        || before && !after && !isClosedLater(mark, paragraph);
  }

  private boolean isBeforeComma(Token mark) {
    return mark.end() < text.length() && text.charAt(mark.end()) == ',';
  }

  /** "12’", "l’": no single quotation begins right after a letter or digit. */
  private boolean isAfterWord(Token mark) {
    return mark.start() > 0 && Character.isLetterOrDigit(text.charAt(mark.start() - 1));
  }

  private boolean isClosedLater(Token mark, Span paragraph) {
    for (int i = mark.index() + 1;
        i < tokens.size() && tokens.get(i).start() < paragraph.end();
        i++) {
      if (tokens.get(i).kind() == Kind.QUOTATION_MARK && style(tokens.get(i)) == style(mark)) {
        return "»”".contains(tokens.get(i).text())
            && (isGluedBefore(tokens.get(i), paragraph) || !isGluedAfter(tokens.get(i), paragraph));
      }
    }
    return false;
  }

  private void close(Token mark) {
    Token partner = partner(mark);
    if (partner == null) {
      return;
    }
    while (open.peek() != partner) {
      open.pop();
    }
    open.pop();
    add(partner.start(), mark.end(), partner.end(), mark.start(), true);
  }

  /** The innermost open mark that this one may close. */
  private @Nullable Token partner(Token mark) {
    for (Token candidate : open) {
      if (style(candidate) == style(mark)) {
        return candidate;
      }
    }
    return null;
  }

  /** What is open at the end of a paragraph goes on if the next one says so, else ends there. */
  private void endParagraph(int paragraph, int next) {
    if (open.isEmpty() || goesOn(paragraph, next)) {
      return;
    }
    Span span = paragraphs.get(paragraph);
    Token outermost = open.peekLast();
    open.clear();
    if (style(outermost) != '\'' && style(outermost) != '+') {
      add(
          outermost.start(),
          span.end(),
          outermost.end(),
          withoutEllipsis(outermost.end(), span.end()),
          false);
    }
  }

  /** The next paragraph holds the closing mark first, or after it has repeated the open one. */
  private boolean goesOn(int paragraph, int next) {
    char style = style(open.peekLast());
    if (next == tokens.size() || style != '«' && style != '“') {
      return false;
    }
    boolean repeated =
        isMark(next, style) && !isClosing(next) && endsSentence(paragraphs.get(paragraph));
    int end = paragraphs.get(paragraph + 1).end();
    for (int i = repeated ? next + 1 : next; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= end) {
        return repeated && isMark(i, style);
      }
      if (isMark(i, style)) {
        return isClosing(i);
      }
    }
    return false;
  }

  private boolean isMark(int token, char style) {
    return style(tokens.get(token)) == style;
  }

  private boolean isClosing(int token) {
    return "»”".contains(tokens.get(token).text());
  }

  /** A full stop, not the ellipsis of a teaser cut short. */
  private boolean endsSentence(Span paragraph) {
    int last = paragraph.end() - 1;
    boolean ellipsis = last > 0 && text.charAt(last - 1) == '.';
    return ".!?".indexOf(text.charAt(last)) >= 0 && !ellipsis;
  }

  private void add(int outerStart, int outerEnd, int innerStart, int innerEnd, boolean balanced) {
    int start = innerStart;
    int end = Math.max(innerStart, innerEnd);
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      found.add(
          new Quotation(
              new Span(outerStart, outerEnd), new Span(start, end), open.size(), balanced));
    }
  }

  /** A teaser cut short ends with an ellipsis that nobody said. */
  private int withoutEllipsis(int start, int end) {
    int at = end;
    while (at > start && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '…')) {
      at--;
    }
    return end - at == 1 && text.charAt(at) == '.' ? end : at;
  }

  private boolean isGluedBefore(Token mark, Span paragraph) {
    if (mark.start() == paragraph.start()) {
      return false;
    }
    char before = text.charAt(mark.start() - 1);
    return !Characters.isSpace(before)
        && "([-—–".indexOf(before) < 0
        && !Characters.isApostrophe(before);
  }

  private boolean isGluedAfter(Token mark, Span paragraph) {
    return mark.end() < paragraph.end()
        && !Characters.isSpace(text.charAt(mark.end()))
        && ",;.:!?)]-—–".indexOf(text.charAt(mark.end())) < 0;
  }

  /** Marks that pair with each other share a style. */
  private static char style(Token mark) {
    if (mark.kind() != Kind.QUOTATION_MARK) {
      return ' ';
    }
    return switch (mark.text().charAt(0)) {
      case '«', '»' -> '«';
      case '“', '”', '„', '‟' -> '“';
      case '‹', '›' -> '‹';
      case '‘', '’', '\'' -> '\'';
      case '+' -> '+';
      default -> '"';
    };
  }
}
