package fr.dixit.claims;

import fr.dixit.calendar.Edtf;
import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.dates.DateMention;
import fr.dixit.language.Sentence;
import org.jspecify.annotations.Nullable;

/** When something was said: the date in the attribution itself, not one in what was said. */
final class SayingDates {

  private final Discourse discourse;

  SayingDates(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The value of the date mention nearest to the cue in its clause, or null. */
  @Nullable Edtf of(Candidate candidate) {
    if (candidate.cue() == null) {
      return null;
    }
    DateMention nearest = mention(candidate);
    return nearest == null ? null : nearest.value();
  }

  private @Nullable DateMention mention(Candidate candidate) {
    int cue = candidate.cue().first();
    Sentence sentence = discourse.sentence(cue);
    DateMention nearest = null;
    int best = Integer.MAX_VALUE;
    for (DateMention date : discourse.dated().mentions()) {
      if (!sentence.span().contains(date.span())) {
        continue;
      }
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
