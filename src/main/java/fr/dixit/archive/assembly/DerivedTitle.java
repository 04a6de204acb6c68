package fr.dixit.archive.assembly;

import fr.dixit.archive.Analysis;
import fr.dixit.text.OneLine;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of an article that states none: its first sentence, cut where a reader would pause. */
final class DerivedTitle {

  /** In UTF-16 units: what a headline may measure. */
  private static final int MAX_LENGTH = 120;

  /** A pause before this leaves too little said. */
  private static final int MIN_LENGTH = 80;

  /** A printed date or a photographer's name before the first sentence is none. */
  private static final int MIN_WORDS = 4;

  private static final String CUT = "…";

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");

  private static final Pattern FULL_STOP = Pattern.compile("(?<![.…])\\.$");
  private static final Pattern PAUSE = Pattern.compile("[,;:.!?…»)](?=[\\s\\p{Z}])");
  private static final Pattern SPACE = Pattern.compile(" ");

  /** What may not end a title: short words ("de", "les"), opening marks, weak punctuation. */
  private static final Pattern LOOSE_END =
      Pattern.compile("(?:[\\s\\p{Z}][\\p{L}’']{1,3}|[\\s\\p{Z},;:.…«“(–—-])$");

  private DerivedTitle() {}

  static String of(Analysis analysis) {
    List<Span> sentences = analysis.sentences();
    if (sentences.isEmpty()) {
      return analysis.article().file();
    }
    Text text = analysis.article().text();
    return sentences.stream()
        .map(text::slice)
        .filter(sentence -> WORD.matcher(sentence).results().count() >= MIN_WORDS)
        .findFirst()
        .map(DerivedTitle::of)
        .orElseGet(() -> of(text.slice(sentences.get(0))));
  }

  static String of(String sentence) {
    String line = OneLine.of(sentence);
    return line.length() <= MAX_LENGTH
        ? FULL_STOP.matcher(line).replaceFirst("")
        : closed(withoutLooseEnd(line.substring(0, end(line))) + CUT);
  }

  private static int end(String line) {
    int pause = last(PAUSE, line);
    int end = pause >= MIN_LENGTH ? pause : last(SPACE, line);
    return end > 0 ? end : line.offsetByCodePoints(0, line.codePointCount(0, MAX_LENGTH) - 1);
  }

  /** Where the last match that fits begins, or 0. */
  private static int last(Pattern pattern, String line) {
    return pattern
        .matcher(line)
        .region(0, MAX_LENGTH)
        .useTransparentBounds(true)
        .results()
        .mapToInt(MatchResult::start)
        .max()
        .orElse(0);
  }

  private static String withoutLooseEnd(String words) {
    String kept = words;
    Matcher loose = LOOSE_END.matcher(kept);
    while (loose.find() && loose.start() > 0) {
      kept = kept.substring(0, loose.start());
      loose = LOOSE_END.matcher(kept);
    }
    return kept;
  }

  /** A quotation that the cut left open is closed, spaced as it was opened. */
  private static String closed(String title) {
    int open = title.lastIndexOf('«');
    if (open < 0 || title.indexOf('»', open) >= 0) {
      return title;
    }
    char next = title.charAt(open + 1);
    return title + (Character.isLetterOrDigit(next) ? "" : String.valueOf(next)) + "»";
  }
}
