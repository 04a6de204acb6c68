package fr.dixit.archive.dossier;

import fr.dixit.archive.identity.body.Initials;
import fr.dixit.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a mention that is a name: "Aliyev" in "le président Aliyev", "ministère de la
 * Défense" where the full name adds "de la Fédération de Russie", an acronym, and nothing in "il".
 */
final class NameAsWritten {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern ACRONYM =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}\\p{N}]+(?![\\p{L}\\p{N}])");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** Articles and prepositions hold a name together but never begin or end it. */
  private static final Pattern LINK = Pattern.compile("\\p{Ll}{1,3}");

  /** No name alone, unless all in capitals: the "Le" of "Bruno Le Maire". */
  private static final Pattern SHORT = Pattern.compile("\\p{L}{1,3}");

  private final String mention;
  private final List<MatchResult> words;
  private final Set<String> nameWords;
  private String longest = "";

  private NameAsWritten(String mention, String name) {
    this.mention = mention;
    this.words = WORD.matcher(mention).results().toList();
    this.nameWords = words(name).collect(Collectors.toUnmodifiableSet());
  }

  /** The longest run of the mention's words that are words of the name; null when there is none. */
  static @Nullable String in(String mention, String name) {
    String run = new NameAsWritten(mention, name).longestRun();
    return isName(run, name) ? run : acronym(mention, name);
  }

  private static boolean isName(String run, String name) {
    boolean whole = words(run).toList().equals(words(name).toList());
    boolean telling = !SHORT.matcher(run).matches() || run.equals(run.toUpperCase(Locale.ROOT));
    return whole || telling && run.codePoints().anyMatch(Character::isUpperCase);
  }

  private static @Nullable String acronym(String mention, String name) {
    Initials initials = Initials.of(name);
    return ACRONYM
        .matcher(mention)
        .results()
        .map(MatchResult::group)
        .filter(initials::spell)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> words(String phrase) {
    return WORD.matcher(phrase).results().map(MatchResult::group).map(Folding::fold);
  }

  private String longestRun() {
    int start = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || !nameWords.contains(Folding.fold(words.get(i).group()))) {
        keepLonger(start, i);
        start = i + 1;
      }
    }
    return longest;
  }

  private void keepLonger(int start, int end) {
    int first = start;
    int last = end - 1;
    while (first <= last && isLink(first)) {
      first++;
    }
    while (first <= last && isLink(last)) {
      last--;
    }
    if (first <= last) {
      String run = mention.substring(words.get(first).start(), words.get(last).end());
      longest = run.length() > longest.length() ? SPACES.matcher(run).replaceAll(" ") : longest;
    }
  }

  private boolean isLink(int word) {
    return LINK.matcher(words.get(word).group()).matches();
  }
}
