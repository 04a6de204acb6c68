package fr.dixit.claims.construction.governed;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Candidates;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.CueConstruction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.lexicon.Frame;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "X se félicite de l'accord", "X a parlé de « trahison »", "X met en garde contre une dérive". */
public final class PrepositionalObject implements CueConstruction {

  private static final Set<String> DE = Set.of("de", "d'", "du", "des");
  private static final Set<String> A = Set.of("a", "au", "aux");
  private static final Set<String> CONTRACTED = Set.of("du", "des", "au", "aux");

  @Override
  public String rule() {
    return "prepositional-object";
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    if (!cue.hasSpeaker()) {
      return null;
    }
    int limit = discourse.sentence(cue.group().head()).endToken();
    int at = overAdverbs(cue.words().end(), discourse, limit);
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

  private static int overAdverbs(int from, Discourse discourse, int limit) {
    int at = from;
    while (at < limit && isAdverb(at, discourse)) {
      at++;
    }
    return at;
  }

  private static boolean isAdverb(int at, Discourse discourse) {
    boolean adverb = discourse.token(at).is(PartOfSpeech.ADVERB) || discourse.is(at, "donc");
    return adverb && discourse.dateAt(at) == null;
  }

  private @Nullable Candidate at(int preposition, Cue cue, Discourse discourse) {
    String word = discourse.token(preposition).folded();
    if (isInFavour(preposition, cue, discourse)) {
      return inFavour(preposition, cue, discourse);
    }
    boolean plain = takes(cue, word);
    if (!plain && !takesQuoted(cue, word)) {
      return null;
    }
    Stretch content = content(preposition, cue, discourse);
    boolean said =
        !content.isEmpty()
            && (Quoting.quotes(content, cue, discourse)
                || plain && Sources.isSpeaker(cue, discourse));
    return said ? candidate(content, preposition, cue, discourse) : null;
  }

  /** "plaider en faveur d'un report" says what "plaider pour un report" says. */
  private static boolean isInFavour(int preposition, Cue cue, Discourse discourse) {
    return cue.takes(Frame.POUR_OBJECT)
        && discourse.is(preposition, "en")
        && discourse.is(preposition + 1, "faveur")
        && DE.contains(discourse.token(preposition + 2).folded());
  }

  private @Nullable Candidate inFavour(int preposition, Cue cue, Discourse discourse) {
    Stretch content = content(preposition + 2, cue, discourse);
    boolean said = !content.isEmpty() && Sources.isSpeaker(cue, discourse);
    return said ? Candidates.of(this, cue, content, Confidence.MEDIUM) : null;
  }

  private static boolean takes(Cue cue, String preposition) {
    return DE.contains(preposition) && cue.takes(Frame.DE_OBJECT)
        || A.contains(preposition) && cue.takes(Frame.A_OBJECT)
        || preposition.equals("contre") && cue.takes(Frame.CONTRE_OBJECT)
        || preposition.equals("pour") && cue.takes(Frame.POUR_OBJECT);
  }

  /** What is merely spoken about was said only as far as it is quoted. */
  private static boolean takesQuoted(Cue cue, String preposition) {
    return DE.contains(preposition) && cue.takes(Frame.DE_QUOTED_OBJECT)
        || preposition.equals("sur") && cue.takes(Frame.SUR_OBJECT);
  }

  /** Empty when nothing follows that may be an object. */
  private static Stretch content(int preposition, Cue cue, Discourse discourse) {
    int start = isContracted(preposition, discourse) ? preposition : preposition + 1;
    boolean object =
        discourse.phrases().nounAt(start) != null || Quoting.opens(start, discourse);
    return new Stretch(start, object ? new Extent(discourse).object(start, cue) : start);
  }

  private static boolean isContracted(int preposition, Discourse discourse) {
    return CONTRACTED.contains(discourse.token(preposition).folded());
  }

  private Candidate candidate(Stretch content, int preposition, Cue cue, Discourse discourse) {
    String word = discourse.token(preposition).folded();
    boolean bare = (DE.contains(word) || A.contains(word)) && !takesQuoted(cue, word);
    Stretch words =
        bare
            ? cue.words()
            : withPreposition(cue, preposition, isContracted(preposition, discourse));
    return Candidates.of(this, cue, List.of(content), words, Confidence.MEDIUM);
  }

  private static Stretch withPreposition(Cue cue, int preposition, boolean contracted) {
    return cue.words().end() == preposition && !contracted
        ? new Stretch(cue.words().first(), preposition + 1)
        : cue.words();
  }
}
