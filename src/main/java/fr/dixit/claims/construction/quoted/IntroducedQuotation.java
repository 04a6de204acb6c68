package fr.dixit.claims.construction.quoted;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Candidates;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.CueConstruction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.lexicon.Frame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "X s'emporte : « … »", "X a lancé, « … »", "précisant « … »". */
public final class IntroducedQuotation implements CueConstruction {

  @Override
  public String rule() {
    return "introduced-quotation";
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    if (!cue.takes(Frame.QUOTATION) || !cue.hasSpeaker()) {
      return null;
    }
    int limit = discourse.sentence(cue.group().head()).endToken();
    int at = quotation(cue, discourse, limit);
    if (at < 0) {
      return null;
    }
    List<Stretch> content = new ArrayList<>();
    content.add(new Stretch(at, quotationEnd(at, discourse, cue)));
    if (Quoting.isQuoted(content.get(0), discourse)) {
      content.addAll(
          new FollowingQuotations(discourse)
              .after(discourse.document().sentenceOf(at), content.get(0)));
    }
    return Candidates.of(this, cue, content, Confidence.HIGH);
  }

  private static int quotationEnd(int at, Discourse discourse, Cue cue) {
    Stretch outer = discourse.stretch(discourse.openedBy(at).outer());
    if (discourse.openedBy(at).depth() > 0) {
      return outer.end();
    }
    Extent extent = new Extent(discourse);
    boolean clause = discourse.is(at - 1, ":") || discourse.is(at - 1, ",");
    return Math.max(outer.end(), clause ? extent.clause(at, cue) : extent.object(at, cue));
  }

  /** The opening mark after a colon, or right after the verb; -1 when there is none. */
  private static int quotation(Cue cue, Discourse discourse, int limit) {
    int at = cue.end();
    boolean colon = false;
    for (int i = at; i < limit && i < at + 40; i++) {
      if (discourse.is(i, ":")) {
        colon = true;
        at = i + 1;
        break;
      }
      if (discourse.isMark(i)
          || discourse.phrases().verbAt(i) != null && discourse.phrases().verbAt(i).isFinite()) {
        break;
      }
    }
    if (!colon) {
      at = discourse.overAdjuncts(cue.end(), limit);
      at = discourse.is(at, ",") ? at + 1 : at;
    }
    return at < limit && discourse.isMark(at) && discourse.openedBy(at) != null ? at : -1;
  }
}
