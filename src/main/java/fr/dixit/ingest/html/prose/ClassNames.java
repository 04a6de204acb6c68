package fr.dixit.ingest.html.prose;

import fr.dixit.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Words that the class or id of an element is made of, however it puts them together: {@code
 * lire-aussi}, {@code lireAussi}, {@code bloc_lire_aussi}.
 */
record ClassNames(Set<String> names) {

  /** Names of one word, and those of two or three. */
  private static final int MAX_WORDS = 3;

  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  ClassNames(List<String> names) {
    this(Set.copyOf(names));
  }

  boolean name(Element element) {
    return isNamed(element.className() + " " + element.id());
  }

  private boolean isNamed(String name) {
    String[] words = NOT_A_LETTER.split(Folding.fold(HUMP.matcher(name).replaceAll(" ")).strip());
    for (int from = 0; from < words.length; from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < Math.min(words.length, from + MAX_WORDS); to++) {
        run.append(to == from ? "" : " ").append(words[to]);
        if (names.contains(run.toString())) {
          return true;
        }
      }
    }
    return false;
  }
}
