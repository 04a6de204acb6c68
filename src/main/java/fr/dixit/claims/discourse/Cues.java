package fr.dixit.claims.discourse;

import java.util.List;

/** The cues of an article, in text order, by where they stand. */
public final class Cues {

  private static final int NEAR = 100;

  private Cues() {}

  /** The cues whose verb stands in the last tokens before; with its subject a cue is shorter. */
  public static List<Cue> near(List<Cue> cues, int token) {
    return cues.subList(firstFrom(cues, token - NEAR), firstFrom(cues, token + 1));
  }

  /** Index of the first cue whose verb is the token or follows it. */
  private static int firstFrom(List<Cue> cues, int token) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).group().head() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
