package fr.dixit.claims;

import fr.dixit.calendar.Edtf;
import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.dates.DateMention;
import fr.dixit.language.Sentence;
import fr.dixit.language.VerbForm;
import fr.dixit.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/** When something was said: the date in the attribution itself, not one in what was said. */
final class SayingDates {

  private final Discourse discourse;

  SayingDates(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * The value of the date mention nearest to the cue in its clause, or null.
   *
   * @param main the last one before with a finite verb, or null; a participle goes on with it
   */
  @Nullable Edtf of(Candidate candidate, @Nullable Candidate main) {
    if (candidate.cue() == null) {
      return null;
    }
    DateMention nearest = mention(candidate);
    if (nearest == null && main != null && goesOn(candidate.cue(), main.cue())) {
      nearest = mention(main);
    }
    return nearest == null ? null : nearest.value();
  }

  /** "a dit mardi que …, ajoutant que …": said in one breath. */
  private boolean goesOn(Stretch cue, Stretch main) {
    VerbGroup verb = discourse.phrases().verbAt(cue.first());
    return verb != null
        && verb.form() == VerbForm.PRESENT_PARTICIPLE
        && discourse.sentence(cue.first()) == discourse.sentence(main.first());
  }

  /** Whether the cue is a finite verb, with which participles may go on. */
  boolean isMain(Candidate candidate) {
    Stretch cue = candidate.cue();
    VerbGroup verb = cue == null ? null : discourse.phrases().verbAt(cue.first());
    return verb != null && verb.isFinite();
  }

  private @Nullable DateMention mention(Candidate candidate) {
    int cue = candidate.cue().first();
    Sentence sentence = discourse.sentence(cue);
    DateMention nearest = null;
    int best = Integer.MAX_VALUE;
    for (DateMention date : discourse.dated().in(sentence.span())) {
      Stretch stretch = discourse.stretch(date.span());
      int distance = distance(stretch, candidate);
      if (distance < best) {
        best = distance;
        nearest = date;
      }
    }
    return nearest;
  }

  /** After the cue in its own clause first, then before it; a date inside a content is none. */
  private int distance(Stretch date, Candidate candidate) {
    boolean inside = candidate.content().stream().anyMatch(part -> part.overlaps(date));
    if (date.isEmpty() || inside || isParted(date, candidate)) {
      return Integer.MAX_VALUE;
    }
    int cue = candidate.cue().first();
    return date.first() >= cue ? date.first() - cue : 100 + cue - date.first();
  }

  /** Another finite verb between date and cue: the date belongs to it. */
  private boolean isParted(Stretch date, Candidate candidate) {
    int from = Math.min(date.end(), candidate.cue().end());
    int to = Math.max(date.first(), candidate.cue().first());
    for (Stretch part : candidate.content()) {
      if (from <= part.first() && part.end() <= to) {
        return true;
      }
    }
    return discourse.hasFiniteVerb(new Stretch(from, to));
  }
}
