package fr.dixit.dates.clause;

import fr.dixit.dates.Reach;
import fr.dixit.dates.words.Words;
import java.util.Set;

/** What the words before a date open it to: "depuis", "à partir de", "d'ici". */
enum Opening {
  NONE(Reach.AT),
  AFTER(Reach.SINCE),
  SINCE(Reach.SINCE),
  FROM(Reach.SINCE),
  BEFORE(Reach.UNTIL),
  UNTIL(Reach.UNTIL),
  BY(Reach.UNTIL);

  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les", "ce", "cet", "cette");
  private static final Set<String> TO = Set.of("au", "a", "en", "aux");
  private static final Set<String> OF = Set.of("du", "de", "d'", "des");

  private final Reach reach;

  Opening(Reach reach) {
    this.reach = reach;
  }

  Reach reach() {
    return reach;
  }

  /** What stands before the date whose first token is given. */
  static Opening before(Words words, int from) {
    int before = words.isOneOf(from - 1, ARTICLES) ? from - 2 : from - 1;
    // "avant ou en 2018", "après ou au 1er janvier"
    boolean joined = words.isOneOf(before, TO) && words.is(before - 1, "ou");
    return at(words, joined ? before - 2 : before);
  }

  private static Opening at(Words words, int at) {
    if (words.is(at, "depuis")) {
      return SINCE;
    }
    if (words.is(at, "apres")) {
      return AFTER;
    }
    if (words.is(at, "avant")) {
      return BEFORE;
    }
    if (isFrom(words, at)) {
      return FROM;
    }
    if (words.isOneOf(at, TO) && words.is(at - 1, "jusqu'")) {
      return UNTIL;
    }
    return isBy(words, at) ? BY : NONE;
  }

  /** "dès", "à partir de", "à compter du". */
  private static boolean isFrom(Words words, int at) {
    boolean counted = words.is(at - 1, "partir") || words.is(at - 1, "compter");
    return words.isOneOf(at, OF) && counted
        || words.is(at, "des") && words.token(at).text().equalsIgnoreCase("dès");
  }

  /** "d'ici", "d'ici à", "au plus tard". */
  private static boolean isBy(Words words, int at) {
    return words.are(at - 1, "d'", "ici")
        || words.are(at - 2, "d'", "ici", "a")
        || words.are(at - 2, "au", "plus", "tard");
  }
}
