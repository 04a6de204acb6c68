package fr.dixit.claims.construction.governed;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Candidates;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.CueConstruction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.claims.discourse.Tense;
import fr.dixit.lexicon.Frame;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "X a demandé si …", "X explique pourquoi …", "X raconte comment …". */
public final class ReportedQuestion implements CueConstruction {

  private static final Set<String> INTERROGATIVES =
      Set.of(
          "si",
          "s'",
          "pourquoi",
          "comment",
          "combien",
          "quand",
          "quel",
          "quelle",
          "quels",
          "quelles");

  @Override
  public String rule() {
    return "reported-question";
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    if (!cue.takes(Frame.WHETHER) || cue.subject() == null || Tense.isToCome(cue)) {
      return null;
    }
    int limit = discourse.sentence(cue.group().head()).endToken();
    int at = discourse.overAdjuncts(cue.words().end(), limit);
    if (at >= limit || !INTERROGATIVES.contains(discourse.token(at).folded())) {
      return null;
    }
    boolean whether = discourse.is(at, "si") || discourse.is(at, "s'");
    int from = whether ? at + 1 : at;
    Stretch content = new Stretch(from, new Extent(discourse).clause(from, cue));
    return Candidates.of(this, cue, content, Confidence.MEDIUM);
  }
}
