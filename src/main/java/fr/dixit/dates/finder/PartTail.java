package fr.dixit.dates.finder;

import fr.dixit.dates.meaning.Unit;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.util.Set;

/** What follows a day and tells its part: "soir", "en fin d'après-midi", "dans la nuit". */
final class PartTail {

  private static final Set<String> JOINTS =
      Set.of("au", "en", "dans", "le", "la", "l'", "de", "d'", "tres", "tot", "tard");

  private static final int FARTHEST = 5;

  private PartTail() {}

  /** Index after the part of the day, or the same index. */
  static int end(Words words, int at) {
    int i = at;
    while (i < at + FARTHEST && (words.isOneOf(i, JOINTS) || words.is(Kind.PHASE, i))) {
      i++;
    }
    if (!isPart(words, i, i > at)) {
      return at;
    }
    int end = i + 1;
    while (words.is(end, "tot") || words.is(end, "tres") && words.is(end + 1, "tot")) {
      end++;
    }
    return words.is(end, "de") && words.unit(end + 1) == null ? at == i ? end : at : end;
  }

  private static boolean isPart(Words words, int at, boolean joined) {
    boolean day = words.is(at, "journee") && words.unit(at) == Unit.DAY && joined;
    return words.is(Kind.PART, at) || day;
  }
}
