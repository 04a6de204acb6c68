package fr.dixit.dates.finder;

import fr.dixit.calendar.Part;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows a day and tells its part: "soir", "en fin d'après-midi", "dans la nuit".
 *
 * @param end index after the last token; where the day ends when nothing follows
 * @param part null when nothing follows
 */
public record PartTail(int end, @Nullable Part part) {

  private static final Set<String> JOINTS =
      Set.of("au", "en", "dans", "le", "la", "l'", "de", "d'", "tres", "tot", "tard");

  private static final int FARTHEST = 5;

  public static PartTail at(Words words, int at) {
    int noun = at;
    while (noun < at + FARTHEST && (words.isOneOf(noun, JOINTS) || words.is(Kind.PHASE, noun))) {
      noun++;
    }
    if (!isPart(words, noun, noun > at)) {
      return new PartTail(at, null);
    }
    int end = noun + 1;
    while (words.is(end, "tot") || words.is(end, "tres") && words.is(end + 1, "tot")) {
      end++;
    }
    // "dans la nuit de lundi" is the night of another day
    boolean other = noun > at && words.is(end, "de") && words.is(Kind.WEEKDAY, end + 1);
    return other ? new PartTail(at, null) : new PartTail(end, words.part(noun));
  }

  /** Index after the part of the day, or the same index. */
  public static int end(Words words, int at) {
    return at(words, at).end;
  }

  private static boolean isPart(Words words, int at, boolean joined) {
    boolean day = words.is(at, "journee") && words.unit(at) == Unit.DAY && joined;
    return words.is(Kind.PART, at) || day;
  }
}
