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
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "X se dit prêt à négocier", "X s'est dit « inquiet »", "X se déclare convaincu que …". */
public final class AttributeOfSpeaker implements CueConstruction {

  @Override
  public String rule() {
    return "attribute-of-speaker";
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    boolean speaks = cue.takes(Frame.ATTRIBUTE) && cue.verb().reflexive();
    if (!speaks || !Sources.isSpeaker(cue, discourse)) {
      return null;
    }
    int limit = discourse.sentence(cue.group().head()).endToken();
    int start = overAdverbs(cue.words().end(), limit, discourse);
    int quoted = start < limit && discourse.isMark(start) ? start + 1 : start;
    int attribute = overAdverbs(quoted, limit, discourse);
    if (attribute >= limit || !isAttribute(discourse.token(attribute))) {
      return null;
    }
    return convinced(attribute, limit, discourse)
        ? clause(attribute, cue, discourse)
        : attribute(start, cue, discourse);
  }

  private static boolean convinced(int attribute, int limit, Discourse discourse) {
    return attribute + 1 < limit
        && (discourse.is(attribute + 1, "que") || discourse.is(attribute + 1, "qu'"));
  }

  /** "convaincu que …": what follows "que" was said, the attribute belongs to the cue. */
  private Candidate clause(int attribute, Cue cue, Discourse discourse) {
    int from = attribute + 2;
    Stretch content = new Stretch(from, new Extent(discourse).clause(from, cue));
    Stretch words = new Stretch(cue.words().first(), attribute + 1);
    return Candidates.of(this, cue, List.of(content), words, Confidence.HIGH);
  }

  private Candidate attribute(int start, Cue cue, Discourse discourse) {
    Stretch content = new Stretch(start, new Extent(discourse).attribute(start, cue));
    return Candidates.of(this, cue, List.of(content), Confidence.HIGH);
  }

  private static int overAdverbs(int at, int limit, Discourse discourse) {
    int next = at;
    while (next < limit
        && discourse.token(next).is(PartOfSpeech.ADVERB)
        && !isAttribute(discourse.token(next))) {
      next++;
    }
    return next;
  }

  private static boolean isAttribute(Token token) {
    boolean participle =
        token.readings().stream().anyMatch(r -> r.form() == VerbForm.PAST_PARTICIPLE);
    return token.mayBe(PartOfSpeech.ADJECTIVE) || participle;
  }
}
