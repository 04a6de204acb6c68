package fr.dixit.dates.clause;

import fr.dixit.dates.Reach;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Shifted;
import fr.dixit.dates.words.Words;
import java.util.Set;

/** Reads the words before and after a date that open it on one side. */
public final class ReachReader {

  private static final Set<String> JOINTS = Set.of("ou", "et");

  private ReachReader() {}

  /**
   * Reads around a date.
   *
   * @param from index of the date's first token
   * @param end index after its last token
   */
  public static Reach around(Words words, int from, int end, Expression meaning) {
    if (meaning instanceof Shifted shifted && words.are(from - 2, "plus", "de")) {
      return shifted.count() < 0 ? Reach.UNTIL : Reach.SINCE;
    }
    Reach reach = Opening.before(words, from).reach();
    return reach == Reach.AT ? after(words, end) : reach;
  }

  /** "ou après", "et plus tard", "ou avant", "ou plus tôt". */
  private static Reach after(Words words, int end) {
    if (!words.isOneOf(end, JOINTS)) {
      return Reach.AT;
    }
    if (words.are(end + 1, "plus", "tard")
        || closed(words, end + 1, "apres")
        || closed(words, end + 1, "plus")) {
      return Reach.SINCE;
    }
    boolean until =
        words.are(end + 1, "plus", "tot")
            || closed(words, end + 1, "avant")
            || words.is(end + 1, "anterieur");
    return until ? Reach.UNTIL : Reach.AT;
  }

  private static boolean closed(Words words, int at, String word) {
    return words.is(at, word) && words.isBreak(at + 1);
  }
}
