package fr.dixit.page.cite;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names in a byline. */
final class Authors {

  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;&]\\s*| et ");

  private Authors() {}

  /** Several only when each looks like a first and a last name: "Dupont, Anne" is one. */
  static List<String> of(@Nullable String byline) {
    if (byline == null) {
      return List.of();
    }
    List<String> names = Arrays.stream(BETWEEN.split(byline)).map(String::strip).toList();
    return names.stream().allMatch(name -> name.contains(" ")) ? names : List.of(byline);
  }
}
