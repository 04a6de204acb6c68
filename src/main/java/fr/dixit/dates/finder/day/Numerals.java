package fr.dixit.dates.finder.day;

import fr.dixit.dates.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two or three numbers as dates join them: "14/02/2019", "15.05.99", "2019-02", "11 / 2016", "18 08
 * 1978".
 *
 * @param parts two or three, each of one to four digits
 * @param separator what joins them; a space where nothing does
 * @param end index after the last token
 */
record Numerals(List<String> parts, String separator, int end) {

  private static final String SLASH = "/";
  private static final String DOT = ".";
  private static final String SPACE = " ";
  private static final Set<String> SEPARATORS = Set.of(SLASH, "-", DOT);
  private static final int LONGEST = 4;

  /** The numbers that begin here, or null. */
  static @Nullable Numerals at(Words words, int at) {
    if (!words.isNumber(at)) {
      return null;
    }
    Numerals found = words.at(at).contains(DOT) ? dotted(words, at) : separated(words, at);
    return found != null && found.parts.stream().allMatch(Numerals::isShort) ? found : null;
  }

  /** The tokenizer leaves "15.05.99" whole. */
  private static @Nullable Numerals dotted(Words words, int at) {
    String[] parts = words.at(at).split("\\.", LONGEST);
    return parts.length == LONGEST ? null : new Numerals(List.of(parts), DOT, at + 1);
  }

  private static @Nullable Numerals separated(Words words, int at) {
    String separator = words.at(at + 1);
    if (SEPARATORS.contains(separator) && words.isGlued(at + 1) && isPart(words, at + 2)) {
      return words.is(at + 3, separator) && words.isGlued(at + 3) && isPart(words, at + 4)
          ? new Numerals(texts(words, at, 2), separator, at + 5)
          : new Numerals(List.of(words.at(at), words.at(at + 2)), separator, at + 3);
    }
    return separator.equals(SLASH) && words.isNumber(at + 2)
        ? spacedSlash(words, at)
        : spaced(words, at);
  }

  private static boolean isPart(Words words, int at) {
    return words.isNumber(at) && words.isGlued(at);
  }

  private static List<String> texts(Words words, int at, int step) {
    return List.of(words.at(at), words.at(at + step), words.at(at + 2 * step));
  }

  /** "11 / 2016": with a year, or it is a fraction. */
  private static @Nullable Numerals spacedSlash(Words words, int at) {
    boolean year = words.at(at).length() == LONGEST || words.at(at + 2).length() == LONGEST;
    return year ? new Numerals(List.of(words.at(at), words.at(at + 2)), SLASH, at + 3) : null;
  }

  /** "18 08 1978": the groups of a telephone number are no such years, and more numerous. */
  private static @Nullable Numerals spaced(Words words, int at) {
    boolean three = words.isNumber(at + 1) && words.isNumber(at + 2) && !words.isNumber(at + 3);
    boolean lengths =
        words.at(at).length() == 2
            && words.at(at + 1).length() == 2
            && words.at(at + 2).length() == LONGEST;
    return three && lengths && !words.isNumber(at - 1)
        ? new Numerals(texts(words, at, 1), SPACE, at + 3)
        : null;
  }

  private static boolean isShort(String part) {
    return !part.isEmpty()
        && part.length() <= LONGEST
        && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  boolean isSlashed() {
    return separator.equals(SLASH);
  }
}
