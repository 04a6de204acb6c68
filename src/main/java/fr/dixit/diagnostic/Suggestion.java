package fr.dixit.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The hint for a name that is not known: what was probably meant, or else all that there is. */
public final class Suggestion {

  private static final double ALIKE = 0.8;
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private Suggestion() {}

  /**
   * Words the hint.
   *
   * @param known all valid names, in the order in which to list them; of two equally near the first
   *     is suggested
   */
  public static String instead(String unknown, Collection<String> known) {
    return known.stream()
        .filter(name -> likeness(unknown, name) >= ALIKE)
        .max(Comparator.comparingDouble(name -> likeness(unknown, name)))
        .map(name -> "did you mean “" + name + "”?")
        .orElseGet(() -> "known: " + String.join(", ", known));
  }

  /** Words the hint for a name that is not among very many: only the nearest, however far. */
  public static String nearest(String unknown, Collection<String> known) {
    return known.stream()
        .max(Comparator.comparingDouble(name -> likeness(unknown, name)))
        .map(name -> "the nearest is “" + name + "”")
        .orElse("there are none");
  }

  private static double likeness(String unknown, String name) {
    return SIMILARITY.apply(unknown.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
  }
}
