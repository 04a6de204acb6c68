package fr.dixit.claims.discourse;

import fr.dixit.text.InOrder;
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
    return InOrder.first(cues.size(), i -> cues.get(i).group().head() >= token);
  }
}
