package fr.dixit.dates.finder.period;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.util.Set;

/** Names of months and weekdays, abbreviated or not. */
public final class Names {

  private static final Set<String> SIGNS = Set.of("°", "#", "$", "€", "/", "+");

  private Names() {}

  /** A month beside a number, 1 to 12; 0 when there is none. */
  public static int month(Words words, int at) {
    return first(words.value(Kind.MONTH, at), words.value(Kind.SHORT_MONTH, at));
  }

  /** A weekday beside a number, 1 to 7; 0 when there is none. */
  public static int weekday(Words words, int at) {
    return first(words.value(Kind.WEEKDAY, at), words.value(Kind.SHORT_WEEKDAY, at));
  }

  private static int first(int full, int abbreviated) {
    if (full != ABSENT) {
      return full;
    }
    return abbreviated == ABSENT ? 0 : abbreviated;
  }

  /** "article 2018", "n° 2018-12": the words before a number make it none of a date. */
  public static boolean isCounted(Words words, int number) {
    return words.is(Kind.NUMBERED, number - 1) || words.isOneOf(number - 1, SIGNS);
  }

  /** Past the full stop of an abbreviation that the tokenizer did not know as one. */
  public static int pastStop(Words words, int end) {
    boolean stop = words.is(end, ".") && words.isGlued(end) && !words.is(Kind.MONTH, end - 1);
    return stop && !words.is(Kind.WEEKDAY, end - 1) ? end + 1 : end;
  }
}
