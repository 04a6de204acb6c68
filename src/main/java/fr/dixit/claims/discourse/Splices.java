package fr.dixit.claims.discourse;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.VerbForm;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clauses that begin without a subordinating word: beside a comma, or behind "et" or "mais". */
final class Splices {

  private static final Set<String> LINKS = Set.of("et", "mais", "puis");

  private final Discourse discourse;

  Splices(Discourse discourse) {
    this.discourse = discourse;
  }

  boolean isLink(int at) {
    return at < discourse.tokens().size() && LINKS.contains(discourse.token(at).folded());
  }

  /** The finite verb of a clause that begins at the token with its subject, or null. */
  @Nullable VerbGroup verb(int at) {
    int next = at < discourse.tokens().size() ? afterSubject(at) : -1;
    VerbGroup verb = next < 0 ? null : discourse.phrases().verbAt(next);
    return verb != null && verb.first() == next && verb.isFinite() ? verb : null;
  }

  /** Index after the subject that begins at the token, or -1. */
  private int afterSubject(int at) {
    if (discourse.token(at).is(PartOfSpeech.SUBJECT_PRONOUN)) {
      return at + 1;
    }
    int end = afterPhrase(at);
    int second = end > 0 && discourse.is(end, "et") ? afterPhrase(end + 1) : -1;
    return second > 0 ? second : end;
  }

  /** Index after the noun phrase that may be a subject, or -1. */
  private int afterPhrase(int at) {
    NounPhrase phrase = discourse.phrases().nounAt(at);
    boolean subject =
        phrase != null && phrase.first() == at && !phrase.isGoverned() && !discourse.isDate(phrase);
    return subject ? phrase.end() : -1;
  }

  /** The finite verb right at the token, its subject somewhere before; or null. */
  @Nullable VerbGroup bareVerb(int at) {
    VerbGroup verb = discourse.phrases().verbAt(at);
    boolean bare = verb != null && verb.first() == at && verb.isFinite() && verb.subject() < 0;
    return bare && !sharesAuxiliary(verb) ? verb : null;
  }

  /** "avoir été interpellé et placé": finite only through the auxiliary before "et". */
  private boolean sharesAuxiliary(VerbGroup verb) {
    return verb.first() == verb.head()
        && discourse.token(verb.head()).mayBe(VerbForm.PAST_PARTICIPLE);
  }
}
