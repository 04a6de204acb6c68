package fr.dixit.claims.construction.attributed;

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
import fr.dixit.lexicon.Stance;
import fr.dixit.syntax.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Comme l'a relevé X, …", "…, comme l'a dit X". */
public final class AsSaid implements CueConstruction {

  @Override
  public String rule() {
    return "as-said";
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    int as = cue.words().first() - 1;
    boolean said = cue.verb().stance() != Stance.REQUESTS && hasNeuterObject(cue, discourse);
    if (!discourse.is(as, "comme") || !said) {
      return null;
    }
    Subject subject = discourse.subjects().after(cue.group());
    if (subject == null || !speaks(subject, discourse)) {
      return null;
    }
    List<Stretch> content = content(as, subject, cue, discourse);
    return content.isEmpty()
        ? null
        : new Candidate(
            content,
            new Stretch(as, cue.words().end()),
            Candidates.speaker(subject, as),
            cue.verb().stance(),
            rule(),
            Confidence.MEDIUM);
  }

  /** "comme le montre l'avenir": what shows something says nothing. */
  private static boolean speaks(Subject subject, Discourse discourse) {
    return subject.phrase() == null || Sources.mayBe(subject.phrase(), discourse);
  }

  private static boolean hasNeuterObject(Cue cue, Discourse discourse) {
    return discourse.is(cue.words().first(), "l'") || discourse.is(cue.words().first(), "le");
  }

  private static List<Stretch> content(int as, Subject subject, Cue cue, Discourse discourse) {
    int end = subject.end();
    int limit = new Extent(discourse).limit(end, cue.group().head());
    boolean goesOn = discourse.is(end, ",") && end + 1 < limit;
    if (as == discourse.sentence(as).firstToken()) {
      return goesOn ? List.of(new Stretch(end + 1, limit)) : List.of();
    }
    if (!discourse.is(as - 1, ",")) {
      return List.of();
    }
    List<Stretch> parts = new ArrayList<>(new Before(discourse).content(as));
    boolean complete =
        parts.stream()
            .anyMatch(part -> discourse.hasFiniteVerb(part) || Quoting.isQuoted(part, discourse));
    if (complete || !goesOn) {
      return parts;
    }
    parts.removeIf(part -> part.length() == 1);
    parts.add(new Stretch(end + 1, limit));
    return parts;
  }
}
