package fr.dixit.page.cite;

import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The end of an address that makes a browser find and mark words on the page: {@code
 * #:~:text=first%20words,last%20words} (WICG, "URL Fragment Text Directives").
 *
 * <p>Browsers find words from one word's beginning to another's end. What they take for a beginning
 * differs after an elision and after U+202F or U+00A0, so the words begin at ordinary space, which
 * may take in "qu’" or «, and end before it.
 */
public final class TextFragment {

  /** Words at either end; fewer than twice as many are given whole. */
  private static final int WORDS = 5;

  private TextFragment() {}

  /**
   * The fragment that leads to a claim.
   *
   * @param content the parts of the claim; only words of the first and of the last are given
   */
  public static String of(Text text, List<Span> content) {
    Span first = widened(text, content.get(0));
    Span last = widened(text, content.get(content.size() - 1));
    Span head = head(text, first);
    Span tail = tail(text, last);
    String directive =
        first.equals(last) && head.end() >= tail.start()
            ? encoded(text.slice(first))
            : encoded(text.slice(head)) + "," + encoded(text.slice(tail));
    return "#:~:text=" + directive;
  }

  private static Span widened(Text text, Span span) {
    int start = span.start();
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** The first words, none beyond their line: a browser looks for them within one block. */
  private static Span head(Text text, Span span) {
    int words = 0;
    int end = span.start();
    while (end < span.end() && text.charAt(end) != '\n') {
      if (isSpace(text.charAt(end)) && ++words == WORDS) {
        break;
      }
      end++;
    }
    return new Span(span.start(), end);
  }

  private static Span tail(Text text, Span span) {
    int words = 0;
    int start = span.end();
    while (start > span.start() && text.charAt(start - 1) != '\n') {
      if (isSpace(text.charAt(start - 1)) && ++words == WORDS) {
        break;
      }
      start--;
    }
    return new Span(start, span.end());
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Percent-encoded, also the hyphen, the comma and the ampersand, which the syntax uses. */
  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }
}
