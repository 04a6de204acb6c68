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
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Frame;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "X a déclaré avoir discuté …", "X propose d'ajouter …", "X appelle les siens à cesser …". */
public final class InfinitiveClause implements CueConstruction {

  private static final Set<String> DE = Set.of("de", "d'");
  private static final Set<String> NEGATION = Set.of("ne", "n'", "pas", "plus", "jamais");

  @Override
  public String rule() {
    return "infinitive-clause";
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    if (!Sources.isSpeaker(cue, discourse)) {
      return null;
    }
    int limit = discourse.sentence(cue.group().head()).endToken();
    int start = start(cue, discourse, limit);
    if (start < 0) {
      return null;
    }
    Stretch content = new Stretch(start, new Extent(discourse).clause(start, cue));
    return Candidates.of(this, cue, content, Confidence.MEDIUM);
  }

  private static int start(Cue cue, Discourse discourse, int limit) {
    if (cue.takes(Frame.INFINITIVE)) {
      int bare = infinitive(discourse.overAdjuncts(cue.words().end(), limit), discourse, limit);
      if (bare >= 0) {
        return bare;
      }
    }
    boolean de = cue.takes(Frame.DE_INFINITIVE);
    boolean a = cue.takes(Frame.A_INFINITIVE);
    int at = overPerson(cue.words().end(), discourse, limit);
    for (int tries = 0; tries < 4 && at < limit && (de || a); tries++) {
      if (de && DE.contains(discourse.token(at).folded()) || a && discourse.is(at, "a")) {
        int start = infinitive(at + 1, discourse, limit);
        if (start >= 0) {
          return start;
        }
      }
      int next = discourse.overAdjuncts(at, limit);
      if (next == at) {
        return -1;
      }
      at = next;
    }
    return -1;
  }

  /** The one who is asked: "appelle les manifestants à …". */
  private static int overPerson(int at, Discourse discourse, int limit) {
    while (at < limit && discourse.token(at).is(PartOfSpeech.ADVERB)) {
      at++;
    }
    NounPhrase phrase = discourse.phrases().nounAt(at);
    boolean asked =
        phrase != null
            && phrase.first() == at
            && phrase.end() <= limit
            && !discourse.isDate(phrase);
    return asked ? phrase.end() : at;
  }

  /** Where an infinitive begins, its negation and an opening mark before it; -1 when none does. */
  private static int infinitive(int at, Discourse discourse, int limit) {
    int scan = at;
    while (scan < limit
        && (NEGATION.contains(discourse.token(scan).folded()) || discourse.isMark(scan))) {
      scan++;
    }
    VerbGroup verb = scan < limit ? discourse.phrases().verbAt(scan) : null;
    return verb != null && verb.form() == VerbForm.INFINITIVE ? at : -1;
  }
}
