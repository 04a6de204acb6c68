package fr.dixit.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two names, or two cues, count as the same, whatever their case, accents and articles. */
final class Likeness {

  private static final double ALIKE = 0.75;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ARTICLES =
      Pattern.compile("^(?:le |la |les |l'|un |une |des |du |de |d')++");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private static final List<String> SMALL_WORDS =
      List.of("de", "la", "le", "du", "des", "les", "l", "d", "et", "en", "a");

  private static final List<String> AUXILIARIES = List.of("a", "ont", "est");

  private Likeness() {}

  /** Whether the names are the same, or share three quarters of all their words. */
  static boolean sameSource(String found, String gold) {
    if (normalized(found).equals(normalized(gold))) {
      return true;
    }
    Set<String> some = words(found, SMALL_WORDS);
    Set<String> others = words(gold, SMALL_WORDS);
    return !some.isEmpty() && !others.isEmpty() && jaccard(some, others) >= ALIKE;
  }

  /** Whether the cues are the same, or share a word that is no auxiliary, or are both missing. */
  static boolean sameCue(@Nullable String found, @Nullable String gold) {
    Set<String> common = words(found, AUXILIARIES);
    common.retainAll(words(gold, AUXILIARIES));
    return !common.isEmpty() || normalized(found).equals(normalized(gold));
  }

  private static double jaccard(Set<String> some, Set<String> others) {
    Set<String> common = new HashSet<>(some);
    common.retainAll(others);
    return (double) common.size() / (some.size() + others.size() - common.size());
  }

  private static Set<String> words(@Nullable String name, List<String> without) {
    Set<String> words = new HashSet<>(Arrays.asList(normalized(name).split(" ")));
    words.remove("");
    without.forEach(words::remove);
    return words;
  }

  private static String normalized(@Nullable String name) {
    String decomposed =
        Normalizer.normalize(Objects.toString(name, ""), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('‘', '\'');
    String plain = MARKS.matcher(decomposed).replaceAll("").strip();
    String bare = ARTICLES.matcher(plain).replaceFirst("");
    return OTHER.matcher(bare).replaceAll(" ").strip();
  }
}
