package fr.dixit.claims;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Speaker;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.Mention;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.VerbGroup;
import java.util.List;
import java.util.Set;

/** Whom the source itself leans on: "L'agence, se référant à X, a rapporté …", "citant Y". */
final class Intermediaries {

  private static final Set<String> CITING = Set.of("référer", "citer");

  private final Discourse discourse;

  Intermediaries(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Nearest first; empty when the source speaks for itself. */
  List<Entity> of(Candidate candidate) {
    if (!(candidate.speaker() instanceof Speaker.Words speaker) || candidate.cue() == null) {
      return List.of();
    }
    int from = Math.min(speaker.words().end(), candidate.cue().end());
    int to = Math.max(speaker.words().first(), candidate.cue().first());
    for (int i = from; i < to; i++) {
      VerbGroup verb = discourse.phrases().verbAt(i);
      if (verb != null && CITING.contains(verb.lemma())) {
        return cited(verb, to);
      }
    }
    return List.of();
  }

  private List<Entity> cited(VerbGroup verb, int to) {
    for (int i = verb.end(); i < to; i++) {
      NounPhrase phrase = discourse.phrases().nounAt(i);
      if (phrase != null) {
        Mention mention = discourse.mentions().at(phrase.first());
        return mention == null || !mention.isResolved()
            ? List.of()
            : List.of(discourse.mentions().entity(mention.candidates().get(0)));
      }
    }
    return List.of();
  }
}
