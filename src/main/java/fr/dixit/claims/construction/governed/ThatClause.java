package fr.dixit.claims.construction.governed;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Candidates;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.CueConstruction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.claims.discourse.Tense;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Frame;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "X a déclaré que …", "X estime-t-il que …", "précisant que …". */
public final class ThatClause implements CueConstruction {

  private static final Set<String> COMPARATIVES =
      Set.of("plus", "moins", "mieux", "autant", "davantage");

  @Override
  public String rule() {
    return "that-clause";
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    if (isProof(cue, discourse)) {
      return null;
    }
    if (!cue.takes(Frame.THAT) || !cue.hasSpeaker() || Tense.isAnnounced(cue, discourse)) {
      return null;
    }
    int limit = discourse.sentence(cue.group().head()).endToken();
    int that = conjunction(cue, discourse, limit);
    if (that < 0 || that + 1 >= limit) {
      return null;
    }
    int end = new Extent(discourse).clause(that + 1, cue);
    return Candidates.of(this, cue, new Stretch(that + 1, end), Confidence.HIGH);
  }

  /** "aucune preuve suggérant que …": a thing that suggests says nothing. */
  private static boolean isProof(Cue cue, Discourse discourse) {
    return cue.group().form() == VerbForm.PRESENT_PARTICIPLE && !Sources.isSpeaker(cue, discourse);
  }

  private static int conjunction(Cue cue, Discourse discourse, int limit) {
    int at = cue.words().end();
    if (cue.isInverted() && cue.subject().phrase() == null) {
      at = Math.max(at, cue.subject().end());
    }
    at = discourse.overAdjuncts(at, limit);
    if (discourse.isMark(at) && (discourse.is(at + 1, "que") || discourse.is(at + 1, "qu'"))) {
      at++;
    }
    boolean that = discourse.is(at, "que") || discourse.is(at, "qu'");
    return that && !isCompared(cue, at, discourse) ? at : -1;
  }

  /** "en a dit plus que bien des livres": how much was said, not what. */
  private static boolean isCompared(Cue cue, int that, Discourse discourse) {
    return that > cue.words().end()
        && COMPARATIVES.contains(discourse.token(that - 1).folded());
  }
}
