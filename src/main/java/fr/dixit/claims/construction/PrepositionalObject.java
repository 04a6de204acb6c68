package fr.dixit.claims.construction;

import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.lexicon.Frame;
import fr.dixit.syntax.NounPhrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "X se félicite de l'accord", "X a parlé de « trahison »", "X met en garde contre une dérive". */
public final class PrepositionalObject implements CueConstruction {

  private static final Set<String> DE = Set.of("de", "d'", "du", "des");
  private static final Set<String> A = Set.of("a", "au", "aux");

  @Override
  public String rule() {
    return "prepositional-object";
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    if (cue.subject() == null) {
      return null;
    }
    int limit = discourse.sentence(cue.group().head()).endToken();
    int at = cue.words().end();
    for (int tries = 0; tries < 3 && at < limit; tries++) {
      Candidate found = at(at, cue, discourse);
      if (found != null) {
        return found;
      }
      int next = discourse.overAdjuncts(at, limit);
      if (next == at) {
        return null;
      }
      at = next;
    }
    return null;
  }

  private @Nullable Candidate at(int preposition, Cue cue, Discourse discourse) {
    String word = discourse.token(preposition).folded();
    boolean plain =
        DE.contains(word) && cue.takes(Frame.DE_OBJECT)
            || A.contains(word) && cue.takes(Frame.A_OBJECT)
            || word.equals("contre") && cue.takes(Frame.CONTRE_OBJECT);
    boolean quoted = DE.contains(word) && cue.takes(Frame.DE_QUOTED_OBJECT);
    if (!plain && !quoted) {
      return null;
    }
    boolean contracted = Set.of("du", "des", "au", "aux").contains(word);
    int start = contracted ? preposition : preposition + 1;
    NounPhrase phrase = discourse.phrases().nounAt(start);
    if (phrase == null && !discourse.isMark(start)) {
      return null;
    }
    Stretch content = new Stretch(start, new Extent(discourse).object(start, cue));
    boolean said =
        Quoting.holdsQuotation(content, discourse) || plain && Sources.isSpeaker(cue, discourse);
    if (content.isEmpty() || !said) {
      return null;
    }
    Stretch words =
        plain && !quoted && !word.equals("contre")
            ? cue.words()
            : withPreposition(cue, preposition, contracted);
    return new Candidate(
        java.util.List.of(content),
        words,
        Candidates.speaker(cue),
        cue.verb().stance(),
        rule(),
        Confidence.MEDIUM);
  }

  private static Stretch withPreposition(Cue cue, int preposition, boolean contracted) {
    return cue.words().end() == preposition && !contracted
        ? new Stretch(cue.words().first(), preposition + 1)
        : cue.words();
  }
}
