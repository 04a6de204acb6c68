package fr.dixit.lexicon;

import fr.dixit.lexicon.table.Row;
import java.util.Set;

/**
 * A noun for an act of speech or thought: "l'annonce de …", "la crainte que …".
 *
 * @param lemma as the dictionary has it
 * @param frames what it governs
 * @param stance of what it reports
 */
public record ReportingNoun(String lemma, Set<Frame> frames, Stance stance) {

  static final String[] COLUMNS = {"lemma", "frames", "stance"};

  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  static ReportingNoun of(Row row) {
    return new ReportingNoun(
        row.text("lemma"),
        row.constants("frames", Frame.class),
        row.constant("stance", Stance.class));
  }
}
