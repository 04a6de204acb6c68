package fr.dixit.claims.construction;

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
import java.util.Set;

/** The words after an attribution that go on with what it attributes. */
public final class After {

  private static final Set<String> LINK = Set.of("et", "mais", "ou", "car", "alors");

  private final Discourse discourse;

  After(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * @param end after the attribution's subject
   * @param complete whether what stood before has a verb, so that nothing need follow
   */
  List<Stretch> content(int end, int limit, boolean complete) {
    int at = overAttribution(end, limit);
    if (at >= limit || at == end && !discourse.is(at, ",")) {
      return List.of();
    }
    int from = discourse.is(at, ",") ? at + 1 : at;
    boolean quoted = from < limit && discourse.isMark(from) && discourse.quotation(from) != null;
    boolean linked =
        from + 1 < limit
            && LINK.contains(discourse.token(from).folded())
            && discourse.isMark(from + 1);
    if (quoted && complete) {
      return quotations(from, limit);
    }
    if (linked || !complete && from < limit) {
      return List.of(new Stretch(from, limit));
    }
    return List.of();
  }

  /** « A », et « B »: each quotation is a part when nothing else is said between. */
  private List<Stretch> quotations(int from, int limit) {
    List<Stretch> parts = new ArrayList<>();
    int at = from;
    while (at < limit && discourse.isMark(at) && discourse.quotation(at) != null) {
      Stretch part = discourse.stretch(discourse.quotation(at).outer());
      parts.add(part);
      at = Math.max(part.end(), at + 1);
      while (at < limit && (discourse.is(at, ",") || LINK.contains(discourse.token(at).folded()))) {
        at++;
      }
    }
    return parts;
  }

  /** To the comma that closes the attribution, over what else it says. */
  private int overAttribution(int end, int limit) {
    int at = end;
    while (at < limit && !discourse.is(at, ",") && !discourse.is(at, ":")) {
      if (discourse.isMark(at) && at == end) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** Quotations that follow as sentences of their own: the same speaker goes on. */
  List<Stretch> followingQuotations(int sentence, Stretch spoken) {
    List<Stretch> parts = new ArrayList<>();
    List<Sentence> sentences = discourse.document().sentences();
    for (int i = sentence + 1; i < sentences.size(); i++) {
      Stretch part = Quoting.wholeSentence(sentences.get(i), discourse);
      if (part == null
          || !sameMarks(part, spoken)
          || sentences.get(i).paragraph() > sentences.get(sentence).paragraph() + 1
          || hasOwnSpeaker(part)
          || UncuedQuotation.isSigned(sentences.get(i), discourse)) {
        break;
      }
      parts.add(part);
    }
    return parts;
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
