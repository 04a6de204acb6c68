package fr.dixit.correction;

import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person's words in an article. They must be the same but for the kind of space and
 * apostrophe, which a keyboard does not tell.
 */
final class Passages {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private static final String OPENING = "«“\"";
  private static final String CLOSING = "»”\"";
  private static final String BEFORE_CLOSING = " .,!?…";

  /** A longer passage is known by its beginning. */
  private static final int COMPARED = 200;

  /** Places compared with words that are nowhere: an article may be a megabyte. */
  private static final int PLACES = 5_000;

  private static final double ALIKE = 0.7;

  private final Text text;
  private final String typed;

  Passages(Text text) {
    this.text = text;
    this.typed = typed(text.value());
  }

  /** Where the words stand, in text order. */
  List<Span> of(String words) {
    String sought = typed(words);
    List<Span> found = new ArrayList<>();
    for (int at = typed.indexOf(sought); at >= 0; at = typed.indexOf(sought, at + 1)) {
      found.add(new Span(at, at + sought.length()));
    }
    return found;
  }

  /** The passage most like the words, or null when none is like them. */
  @Nullable Span nearest(String words) {
    String sought = typed(words.substring(0, Math.min(COMPARED, words.length())));
    int length = (int) WORD.matcher(sought).results().count();
    List<Integer> ends = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = WORD.matcher(typed);
    while (starts.size() < PLACES && matcher.find()) {
      starts.add(matcher.start());
      ends.add(matcher.end());
    }
    Span nearest = null;
    double best = ALIKE;
    for (int i = 0; i < starts.size(); i++) {
      Span span = new Span(starts.get(i), ends.get(Math.min(i + length, ends.size()) - 1));
      double likeness = SIMILARITY.apply(sought, cut(typed.substring(span.start(), span.end())));
      if (likeness > best) {
        best = likeness;
        nearest = span;
      }
    }
    return nearest;
  }

  String words(Span span) {
    return text.slice(span);
  }

  /** Whether a quotation mark opens right before the span, and one closes right after it. */
  boolean isQuoted(Span span) {
    int before = span.start() - 1;
    while (before >= 0 && typed.charAt(before) == ' ') {
      before--;
    }
    int after = span.end();
    while (after < typed.length() && BEFORE_CLOSING.indexOf(typed.charAt(after)) >= 0) {
      after++;
    }
    return before >= 0
        && OPENING.indexOf(typed.charAt(before)) >= 0
        && after < typed.length()
        && CLOSING.indexOf(typed.charAt(after)) >= 0;
  }

  private static String cut(String words) {
    return words.substring(0, Math.min(2 * COMPARED, words.length()));
  }

  /** As typed on a keyboard; of the same length, so that offsets hold. */
  private static String typed(String words) {
    StringBuilder typed = new StringBuilder(words);
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        typed.setCharAt(i, ' ');
      } else if (c == '’' || c == 'ʼ' || c == '‘') {
        typed.setCharAt(i, '\'');
      }
    }
    return typed.toString();
  }
}
