package fr.dixit.claims.construction;

import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Speaker;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.syntax.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes candidates from cues. */
public final class Candidates {

  private Candidates() {}

  public static @Nullable Candidate of(
      Construction construction, Cue cue, Stretch content, Confidence confidence) {
    return content.isEmpty() ? null : of(construction, cue, List.of(content), confidence);
  }

  public static Candidate of(
      Construction construction, Cue cue, List<Stretch> content, Confidence confidence) {
    return of(construction, cue, content, cue.words(), confidence);
  }

  /** With other words for the cue than its verb's: "se dit convaincu". */
  public static Candidate of(
      Construction construction,
      Cue cue,
      List<Stretch> content,
      Stretch words,
      Confidence confidence) {
    return new Candidate(
        content, words, speaker(cue), cue.verb().stance(), construction.rule(), confidence);
  }

  public static Speaker speaker(Cue cue) {
    return speaker(cue.subject(), cue.words().first());
  }

  public static Speaker speaker(@Nullable Subject subject, int at) {
    return subject == null
        ? new Speaker.Previous(at)
        : new Speaker.Words(new Stretch(subject.first(), subject.end()));
  }
}
