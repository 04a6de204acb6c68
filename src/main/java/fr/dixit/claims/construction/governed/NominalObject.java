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
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Frame;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "X a annoncé la découverte de …", "X dénonce un « coup d'État »", "X invoque « une erreur »". */
public final class NominalObject implements CueConstruction {

  private static final Set<String> CLITICS = Set.of("le", "la", "les", "l'");

  @Override
  public String rule() {
    return "nominal-object";
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    boolean plain = cue.takes(Frame.OBJECT);
    if (!cue.hasSpeaker() || !plain && !cue.takes(Frame.QUOTED_OBJECT)) {
      return null;
    }
    if (hasObject(cue, discourse)) {
      return null;
    }
    int limit = discourse.sentence(cue.group().head()).endToken();
    int start = object(cue, discourse, limit);
    if (start < 0) {
      return null;
    }
    Stretch content = new Stretch(start, new Extent(discourse).object(start, cue));
    if (content.isEmpty()
        || !Quoting.quotes(content, cue, discourse)
            && !(plain && isProposition(start, cue, discourse))) {
      return null;
    }
    return Candidates.of(this, cue, content, plain ? Confidence.MEDIUM : Confidence.HIGH);
  }

  /** "ceux qui le souhaitent": the clitic is the object already. */
  private static boolean hasObject(Cue cue, Discourse discourse) {
    for (int i = cue.group().first(); i < cue.group().head(); i++) {
      if (CLITICS.contains(discourse.token(i).folded())
          && discourse.token(i).is(PartOfSpeech.OBJECT_PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  private static int object(Cue cue, Discourse discourse, int limit) {
    int at = discourse.overAdjuncts(cue.words().end(), limit);
    if (at >= limit) {
      return -1;
    }
    if (Quoting.opens(at, discourse)) {
      return at;
    }
    NounPhrase phrase = discourse.phrases().nounAt(at);
    boolean object =
        phrase != null && phrase.first() == at && !phrase.isGoverned() && !isSubject(phrase, cue);
    return object ? at : -1;
  }

  /**
   * A noun phrase that conveys something: no person, no mere "déclaration"; said by someone who can
   * speak.
   */
  private static boolean isProposition(int start, Cue cue, Discourse discourse) {
    NounPhrase phrase = discourse.phrases().nounAt(start);
    boolean purpose = cue.group().form() == VerbForm.INFINITIVE;
    return phrase != null
        && !purpose
        && Sources.isSpeaker(cue, discourse)
        && !Sources.isPerson(phrase, discourse)
        && (!Sources.isSpeech(phrase, discourse) || tellsContent(phrase.end(), discourse));
  }

  /** "l'intention de fermer": an infinitive tells what the speech was. */
  private static boolean tellsContent(int de, Discourse discourse) {
    VerbGroup verb =
        discourse.is(de, "de") || discourse.is(de, "d'")
            ? discourse.phrases().verbAt(de + 1)
            : null;
    return verb != null && verb.form() == VerbForm.INFINITIVE;
  }

  private static boolean isSubject(NounPhrase phrase, Cue cue) {
    return cue.subject() != null && cue.subject().phrase() == phrase;
  }
}
