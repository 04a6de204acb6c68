package fr.dixit.claims.construction.quoted;

import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.Quotation;
import fr.dixit.language.Sentence;
import fr.dixit.lexicon.Frame;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.List;

/** Quotations behind a quotation: the same speaker goes on. */
public final class FollowingQuotations {

  private final Discourse discourse;

  public FollowingQuotations(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Quotations that follow as sentences of their own: the same speaker goes on. */
  public List<Stretch> after(int sentence, Stretch spoken) {
    List<Stretch> parts = new ArrayList<>();
    List<Sentence> sentences = discourse.document().sentences();
    for (int i = sentence + 1; i < sentences.size(); i++) {
      Stretch part = Quoting.wholeSentence(sentences.get(i), discourse);
      if (part == null
          || !sameMarks(part, spoken)
          || sentences.get(i).paragraph() > sentences.get(sentence).paragraph() + 1
          || hasOwnSpeaker(part)
          || isHeading(part)
          || UncuedQuotation.isSigned(sentences.get(i), discourse)) {
        break;
      }
      parts.add(part);
    }
    return parts;
  }

  /** A line without a verb or final mark. */
  private boolean isHeading(Stretch quotation) {
    int last = quotation.end() - 2;
    boolean ended = last > quotation.first() && ".!?…".contains(discourse.token(last).text());
    return !ended && !discourse.hasFiniteVerb(quotation);
  }

  /** « C'est la fin, juge X. On part. »: an interpolated clause inside says who speaks. */
  private boolean hasOwnSpeaker(Stretch quotation) {
    for (int i = quotation.first() + 1; i < quotation.end(); i++) {
      VerbGroup verb = discourse.is(i - 1, ",") ? discourse.phrases().verbAt(i) : null;
      if (verb != null && verb.first() == i && isInterpolated(verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInterpolated(VerbGroup verb) {
    Subject subject = verb.isFinite() ? discourse.subjects().after(verb) : null;
    boolean speaks =
        subject != null
            && (subject.phrase() == null || Sources.isActor(subject.phrase(), discourse));
    return speaks
        && discourse.lexicon().verbs().byHead(verb.lemma()).stream()
            .anyMatch(entry -> entry.takes(Frame.INTERPOLATED));
  }

  /** A pull quote stands in other marks than the running text. */
  private boolean sameMarks(Stretch part, Stretch spoken) {
    Quotation quotation = discourse.quotation(spoken.first());
    if (quotation == null) {
      return false;
    }
    char mark = discourse.document().text().charAt(quotation.outer().start());
    return discourse.token(part.first()).text().charAt(0) == mark;
  }
}
