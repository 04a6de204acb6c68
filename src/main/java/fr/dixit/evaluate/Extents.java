package fr.dixit.evaluate;

import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which characters of an article a claim says: the positions of the letters and digits of its
 * content, wherever lines break. The words are looked up in the text, for an annotation gives no
 * offsets; the second of two claims with the same words takes their second place.
 */
final class Extents {

  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Text text;

  Extents(Text text) {
    this.text = text;
  }

  /** Each claim with its extent; an empty one where the text does not hold its words. */
  List<LocatedClaim> of(List<AnnotatedClaim> claims) {
    Map<List<String>, Integer> seen = new HashMap<>();
    List<LocatedClaim> located = new ArrayList<>(claims.size());
    for (AnnotatedClaim claim : claims) {
      int earlier = seen.merge(claim.content(), 1, Integer::sum) - 1;
      located.add(new LocatedClaim(claim, extent(claim.content(), earlier)));
    }
    return List.copyOf(located);
  }

  private BitSet extent(List<String> content, int earlier) {
    if (earlier > 0 && content.size() == 1) {
      Optional<MatchResult> nth =
          pattern(content.get(0)).matcher(text.value()).results().skip(earlier).findFirst();
      if (nth.isPresent()) {
        return characters(nth.get(), new BitSet());
      }
    }
    return first(content);
  }

  /** Each part after the one before it, if it can be. */
  private BitSet first(List<String> content) {
    BitSet extent = new BitSet();
    int after = 0;
    for (String part : content) {
      Matcher place = pattern(part).matcher(text.value());
      if (!part.isBlank() && (place.find(after) || place.find(0))) {
        characters(place, extent);
        after = place.end();
      }
    }
    return extent;
  }

  private BitSet characters(MatchResult place, BitSet extent) {
    for (int at = place.start(); at < place.end(); at++) {
      if (isAlphanumeric(text.value().codePointAt(at))) {
        extent.set(at);
      }
    }
    return extent;
  }

  /** A letter, a digit, or a number of another make, as "½" and "²". */
  private static boolean isAlphanumeric(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        Arrays.stream(SPACES.split(words))
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining(SPACES.pattern())),
        Pattern.UNICODE_CHARACTER_CLASS);
  }
}
