package fr.dixit.claims.construction.quoted;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Candidates;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.Construction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Quotation;
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Stance;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A long quotation in the narrator's sentence without a reporting verb: its words are the
 * subject's.
 */
public final class EmbeddedQuotation implements Construction {

  /** Fewer words are a title, a slogan or a word held at a distance. */
  private static final int MIN_WORDS = 8;

  @Override
  public String rule() {
    return "embedded-quotation";
  }

  @Override
  public List<Candidate> find(List<Cue> cues, Discourse discourse) {
    List<Candidate> found = new ArrayList<>();
    for (Quotation quotation : discourse.document().quotations()) {
      Stretch part = discourse.stretch(quotation.outer());
      boolean whole = quotation.depth() == 0 && quotation.balanced();
      if (whole && isSpeech(part, discourse) && !isTitle(part, discourse)) {
        Subject subject = subject(part, discourse);
        if (subject != null) {
          boolean impersonal = Sources.isImpersonal(subject, discourse);
          found.add(
              new Candidate(
                  List.of(part),
                  null,
                  Candidates.speaker(impersonal ? null : subject, part.first()),
                  Stance.ASSERTS,
                  rule(),
                  Confidence.LOW));
        }
      }
    }
    return found;
  }

  private static boolean isSpeech(Stretch part, Discourse discourse) {
    int words = 0;
    boolean verb = false;
    for (int i = part.first(); i < part.end(); i++) {
      words += discourse.token(i).isWord() ? 1 : 0;
      verb |= discourse.phrases().verbAt(i) != null;
    }
    return words >= MIN_WORDS && verb;
  }

  /** "un rapport intitulé « … »": a bare participle right before tells how something is called. */
  private static boolean isTitle(Stretch part, Discourse discourse) {
    int before = part.first() - 1;
    if (before < 0) {
      return false;
    }
    VerbGroup verb = discourse.phrases().verbAt(before);
    boolean alone = verb == null || verb.form() == VerbForm.PAST_PARTICIPLE;
    Token token = discourse.token(before);
    return alone && token.mayBe(VerbForm.PAST_PARTICIPLE) && !token.is(PartOfSpeech.NOUN);
  }

  /** Of the nearest verb before the quotation in its sentence; someone who can speak. */
  private static @Nullable Subject subject(Stretch part, Discourse discourse) {
    int start = discourse.sentence(part.first()).firstToken();
    for (int i = part.first() - 1; i >= start; i--) {
      VerbGroup verb = discourse.phrases().verbAt(i);
      if (verb != null && verb.isFinite()) {
        Subject subject = discourse.subjects().subject(verb);
        boolean speaks =
            subject != null
                && verb.person() == 3
                && (subject.phrase() == null
                    ? !discourse.is(subject.first(), "on")
                    : Sources.isActor(subject.phrase(), discourse));
        return speaks ? subject : null;
      }
    }
    return null;
  }
}
