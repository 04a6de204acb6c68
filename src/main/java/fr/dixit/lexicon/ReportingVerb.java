package fr.dixit.lexicon;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import java.util.List;
import java.util.Set;

/**
 * A verb, or a phrase headed by one, whose subject is the source of what it governs.
 *
 * @param lemma as cited: "dire", "se réjouir", "mettre en garde"
 * @param head lemma of the inflected verb: "dire", "réjouir", "mettre"
 * @param reflexive conjugated with a reflexive pronoun
 * @param tail the fixed words after the head, folded: "en", "garde"
 * @param frames what it governs
 * @param stance of what it reports; a {@link Frame#WHETHER} clause always questions
 */
public record ReportingVerb(
    String lemma,
    String head,
    boolean reflexive,
    List<String> tail,
    Set<Frame> frames,
    Stance stance,
    SpeechAct act) {

  static final String[] COLUMNS = {"lemma", "frames", "stance", "act"};

  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  static ReportingVerb of(Row row) {
    String lemma = row.text("lemma");
    String bare = lemma.replaceFirst("^(se |s')", "");
    int headEnd = bare.indexOf(' ');
    return new ReportingVerb(
        lemma,
        headEnd < 0 ? bare : bare.substring(0, headEnd),
        !bare.equals(lemma),
        headEnd < 0 ? List.of() : PhraseIndex.words(bare.substring(headEnd + 1)),
        row.constants("frames", Frame.class),
        row.constant("stance", Stance.class),
        row.constant("act", SpeechAct.class));
  }
}
