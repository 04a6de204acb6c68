package fr.dixit.language.parsing;

import fr.dixit.text.Folding;
import java.util.Set;

/** Where French runs two words together: elided vowels before, clitic pronouns after. */
final class Elision {

  private static final Set<String> ELIDABLE =
      Set.of(
          "l", "d", "c", "ç", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

  /** Words that keep their apostrophe (Grevisse, Le bon usage, § 45). */
  private static final Set<String> WHOLE =
      Set.of("aujourd'hui", "quelqu'un", "presqu'ile", "c'est-a-dire");

  private static final Set<String> CLITICS =
      Set.of(
          "il", "elle", "on", "ils", "elles", "je", "tu", "nous", "vous", "ce", "moi", "toi", "lui",
          "leur", "le", "la", "les", "y", "en", "t");

  private Elision() {}

  /**
   * Length of the elided word that opens a run of letters, its apostrophe included; 0 when none.
   */
  static int elided(String run) {
    int apostrophe = apostrophe(run);
    if (apostrophe <= 0 || apostrophe == run.length() - 1 || isWhole(run)) {
      return 0;
    }
    String before = run.substring(0, apostrophe);
    if (!ELIDABLE.contains(before.toLowerCase(java.util.Locale.ROOT))) {
      return 0;
    }
    return isName(before, run.charAt(apostrophe + 1)) ? 0 : apostrophe + 1;
  }

  /**
   * Index of the hyphen before a final clitic ("dit-il", "a-t-elle"), 0 when the run is nothing else
   * ("ajoute t-il"); -1 when there is none.
   */
  static int clitic(String folded) {
    int hyphen = folded.lastIndexOf('-');
    if (hyphen <= 0 || !CLITICS.contains(folded.substring(hyphen + 1))) {
      return -1;
    }
    if (folded.startsWith("t-") && hyphen == 1) {
      return 0;
    }
    boolean euphonic = hyphen > 2 && folded.startsWith("-t", hyphen - 2);
    return euphonic ? hyphen - 2 : hyphen;
  }

  private static int apostrophe(String run) {
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) == '\'' || run.charAt(i) == '’') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWhole(String run) {
    String folded = Folding.fold(run);
    return WHOLE.stream().anyMatch(folded::startsWith);
  }

  /**
   * N'Djamena, M'Bappé: n' and m' are never elided before a capital, since they stand before verbs.
   */
  private static boolean isName(String before, char next) {
    return Character.isUpperCase(next) && (before.equals("N") || before.equals("M"));
  }
}
