package fr.dixit.page.edition;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.List;

/**
 * The first words of a text.
 *
 * @param words a slice of it, cut at a word's end
 * @param cut whether more words follow
 */
public record Excerpt(String words, boolean cut) {

  /** Joins the parts of a claim that an interpolated clause cuts. */
  static final String GAP = " […] ";

  public static Excerpt of(ArchivedClaim claim, Text text, int length) {
    return of(words(claim.claim().content(), text, length), length);
  }

  public static Excerpt of(String words, int length) {
    if (words.length() <= length) {
      return new Excerpt(words, false);
    }
    int end = length;
    while (end > length / 2 && !Character.isWhitespace(words.charAt(end))) {
      end--;
    }
    end = Character.isWhitespace(words.charAt(end)) ? end : length;
    if (Character.isLowSurrogate(words.charAt(end))) {
      end--;
    }
    return new Excerpt(words.substring(0, lastLetter(words, end)), true);
  }

  /** Where the ellipsis may stand: not after a comma, a full stop or a space. */
  private static int lastLetter(String words, int end) {
    int last = end;
    while (last > 1 && !isOfWord(words.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** Also the accent that some texts write after its letter. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }

  /** All parts of the content, or as many as are longer than wanted. */
  private static String words(List<Span> content, Text text, int enough) {
    if (content.size() == 1) {
      return text.slice(content.get(0));
    }
    StringBuilder words = new StringBuilder();
    for (Span part : content) {
      if (words.length() > enough) {
        break;
      }
      words.append(words.isEmpty() ? "" : GAP).append(text.slice(part));
    }
    return words.toString();
  }

  /** The words, with an ellipsis where they are cut. */
  @Override
  public String toString() {
    return cut ? words + "…" : words;
  }
}
