package fr.dixit.dates.clause;

import fr.dixit.dates.Reach;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Shifted;
import fr.dixit.dates.words.Words;
import java.util.Set;

/** Reads the words before and after a date that open it on one side. */
public final class ReachReader {

  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les", "ce", "cet", "cette");
  private static final Set<String> TO = Set.of("au", "a", "en", "aux");
  private static final Set<String> OF = Set.of("du", "de", "d'", "des");
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
    int before = words.isOneOf(from - 1, ARTICLES) ? from - 2 : from - 1;
    // "avant ou en 2018", "après ou au 1er janvier"
    before = words.isOneOf(before, TO) && words.is(before - 1, "ou") ? before - 2 : before;
    Reach reach = before(words, before);
    return reach == Reach.AT ? after(words, end) : reach;
  }

  private static Reach before(Words words, int at) {
    if (words.is(at, "depuis") || words.is(at, "apres") || isFrom(words, at)) {
      return Reach.SINCE;
    }
    boolean until =
        words.is(at, "avant")
            || words.isOneOf(at, TO) && words.is(at - 1, "jusqu'")
            || words.are(at - 1, "d'", "ici")
            || words.are(at - 2, "d'", "ici", "a")
            || words.are(at - 2, "au", "plus", "tard");
    return until ? Reach.UNTIL : Reach.AT;
  }

  /** "dès", "à partir de", "à compter du". */
  private static boolean isFrom(Words words, int at) {
    boolean counted = words.is(at - 1, "partir") || words.is(at - 1, "compter");
    return words.isOneOf(at, OF) && counted
        || words.is(at, "des") && words.token(at).text().equalsIgnoreCase("dès");
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
