package fr.dixit.claims.construction;

import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.syntax.Subject;
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
    if (!discourse.is(as, "comme") || !hasNeuterObject(cue, discourse)) {
      return null;
    }
    Subject subject = discourse.subjects().after(cue.group());
    if (subject == null) {
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

  private static boolean hasNeuterObject(Cue cue, Discourse discourse) {
    return discourse.is(cue.words().first(), "l'") || discourse.is(cue.words().first(), "le");
  }

  private static List<Stretch> content(int as, Subject subject, Cue cue, Discourse discourse) {
    if (as > discourse.sentence(as).firstToken()) {
      return discourse.is(as - 1, ",") ? new Before(discourse).content(as) : List.of();
    }
    int end = subject.end();
    int limit = new Extent(discourse).limit(end, cue.group().head());
    return discourse.is(end, ",") && end + 1 < limit
        ? List.of(new Stretch(end + 1, limit))
        : List.of();
  }
}
