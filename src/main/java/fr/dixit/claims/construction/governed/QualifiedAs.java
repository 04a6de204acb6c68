package fr.dixit.claims.construction.governed;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Candidates;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.CueConstruction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "X a qualifié les propos de Y d'« étranges »": what is named and how, up to the end. */
public final class QualifiedAs implements CueConstruction {

  /**
   * Verbs whose object and attribute are what was said (Grevisse § 309, attribut du complément
   * d'objet).
   */
  private static final Set<String> NAMING = Set.of("qualifier", "traiter");

  @Override
  public String rule() {
    return "qualified-as";
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    if (!NAMING.contains(cue.verb().lemma()) || cue.subject() == null) {
      return null;
    }
    int start = cue.words().end();
    int end = new Extent(discourse).limit(start, cue.group().head());
    Stretch content = new Stretch(start, end);
    return names(content, discourse) ? Candidates.of(this, cue, content, Confidence.HIGH) : null;
  }

  /** "de" before the attribute, which has no determiner. */
  private static boolean names(Stretch content, Discourse discourse) {
    for (int i = content.first(); i + 1 < content.end(); i++) {
      boolean de = discourse.is(i, "de") || discourse.is(i, "d'") || discourse.is(i, "d");
      if (de && !discourse.token(i + 1).is(PartOfSpeech.DETERMINER)) {
        return true;
      }
    }
    return false;
  }
}
