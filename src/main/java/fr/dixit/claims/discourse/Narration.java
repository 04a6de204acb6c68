package fr.dixit.claims.discourse;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import fr.dixit.syntax.VerbGroup;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where, behind the clause that a cue governs, the narrator takes over again. */
final class Narration {

  /** The tenses that reported speech takes after a cue in the past (Grevisse § 898). */
  private static final Set<VerbForm> SHIFTED = EnumSet.of(VerbForm.IMPERFECT, VerbForm.CONDITIONAL);

  private static final Set<VerbForm> UNSHIFTED = EnumSet.of(VerbForm.PRESENT, VerbForm.FUTURE);

  private final Discourse discourse;
  private final Splices splices;
  private final Cue cue;
  private final int from;

  /**
   * @param from where the clause begins
   */
  Narration(Discourse discourse, Cue cue, int from) {
    this.discourse = discourse;
    this.splices = new Splices(discourse);
    this.cue = cue;
    this.from = from;
  }

  /** Whether the token after a comma goes on with what the narrator tells. */
  boolean resumesAfterComma(int next) {
    if (splices.bareVerb(next) != null && (hasMainVerb(next) || isInRelative())) {
      return true;
    }
    VerbGroup splice = splices.verb(next);
    if (splice != null && isSubordinate(next - 1)) {
      return false;
    }
    if (splice != null) {
      return leads() && (hasVerb(next) || !isClause()) || isNoLongerReported(splice);
    }
    return splices.isLink(next) && resumesAfterLink(next) || isContrast(next);
  }

  /** "X, qui nie avoir parlé, sera entendu": the comma closes the clause of the cue. */
  private boolean isInRelative() {
    int qui = cue.words().first() - 1;
    return discourse.is(qui, "qui") && discourse.is(qui - 1, ",");
  }

  /** "quand, en face, les travaux durent": the comma closes an incise behind a conjunction. */
  private boolean isSubordinate(int comma) {
    int open = comma - 1;
    while (open > from && !discourse.is(open, ",")) {
      open--;
    }
    return open > from && discourse.token(open - 1).is(PartOfSpeech.SUBORDINATION);
  }

  /**
   * Whether behind "et" or "mais" comes a clause that is not reported with the one before: a finite
   * one behind an infinitive, or after ", mais" one that does not repeat "que".
   */
  boolean resumesAfterLink(int link) {
    boolean clause = splices.verb(link + 1) != null;
    if (isInfinitive()) {
      return clause || splices.bareVerb(link + 1) != null && !hasVerb(link);
    }
    return discourse.is(link, "mais")
        && discourse.is(link - 1, ",")
        && (clause || isClauseBehindIncise(link + 1));
  }

  /** "mais, face à la mer, la ville recule". */
  private boolean isClauseBehindIncise(int comma) {
    int limit = discourse.sentence(comma).endToken();
    int close = comma + 1;
    while (close < limit && !discourse.is(close, ",")) {
      close++;
    }
    return discourse.is(comma, ",") && close + 1 < limit && splices.verb(close + 1) != null;
  }

  private boolean hasMainVerb(int to) {
    for (int i = from; i < to; i++) {
      Token token = discourse.token(i);
      if (token.is(PartOfSpeech.RELATIVE_PRONOUN) || token.is(PartOfSpeech.SUBORDINATION)) {
        return false;
      }
      VerbGroup verb = discourse.phrases().verbAt(i);
      if (verb != null && verb.isFinite() && !isAgo(i)) {
        return true;
      }
    }
    return false;
  }

  /** "il y a un mois". */
  private boolean isAgo(int verb) {
    return discourse.is(verb, "a") && discourse.is(verb - 1, "y")
        || discourse.is(verb, "y") && discourse.is(verb + 1, "a");
  }

  /**
   * "Estimant que A, le préfet …", "Après avoir dit que A, Y …", "Alors que X dit que A, Y …",
   * "Pendant que X dit A, Y …", "Si X se dit A, Y …": the main clause comes after.
   */
  private boolean leads() {
    int first = discourse.sentence(cue.words().first()).firstToken();
    boolean participle =
        cue.group().form() == VerbForm.PRESENT_PARTICIPLE && cue.words().first() <= first + 1;
    boolean infinitive =
        cue.group().form() == VerbForm.INFINITIVE
            && cue.words().first() <= first + 2
            && discourse.token(first).is(PartOfSpeech.PREPOSITION);
    return participle
        || infinitive
        || discourse.token(first).is(PartOfSpeech.SUBORDINATION)
        || discourse.is(first, "si")
        || discourse.token(first).is(PartOfSpeech.COORDINATION) && discourse.is(first + 1, "si")
        || discourse.is(first, "pendant") && discourse.is(first + 1, "que")
        || discourse.is(first, "alors")
        || discourse.is(first, "tandis");
  }

  /** What "que" opens; an attribute or object is none. */
  private boolean isClause() {
    return discourse.is(from - 1, "que") || discourse.is(from - 1, "qu'");
  }

  private boolean hasVerb(int to) {
    return discourse.hasFiniteVerb(new Stretch(from, to));
  }

  /**
   * A clause set beside the reported one without conjunction is reported too as long as it keeps
   * the shifted tense (Grevisse § 898); an infinitive cannot be continued so.
   */
  private boolean isNoLongerReported(VerbGroup splice) {
    VerbGroup first = firstFinite(splice.first());
    if (first == null) {
      return isInfinitive();
    }
    return SHIFTED.contains(first.form()) && splice.form() == VerbForm.PRESENT;
  }

  /**
   * ", alors que B", ", tandis que B": after a cue in the past the tense of B would be shifted,
   * were it said.
   */
  private boolean isContrast(int next) {
    boolean contrast =
        (discourse.is(next, "alors") || discourse.is(next, "tandis"))
            && (discourse.is(next + 1, "que") || discourse.is(next + 1, "qu'"));
    VerbGroup first = contrast ? firstFinite(next) : null;
    boolean infinitive = contrast && first == null && isInfinitive();
    if (!contrast || !infinitive && !isPast()) {
      return false;
    }
    boolean shifted = infinitive || first != null && SHIFTED.contains(first.form());
    VerbGroup verb = splices.verb(next + 2);
    return shifted && verb != null && UNSHIFTED.contains(verb.form());
  }

  private boolean isPast() {
    VerbGroup group = cue.group();
    return group.form() == VerbForm.SIMPLE_PAST
        || group.form() == VerbForm.IMPERFECT
        || group.isFinite() && group.end() - group.first() > 1 && group.head() > group.first();
  }

  private boolean isInfinitive() {
    int at = discourse.isMark(from) ? from + 1 : from;
    while (discourse.is(at, "ne") || discourse.is(at, "n'") || discourse.is(at, "pas")) {
      at++;
    }
    VerbGroup verb = discourse.phrases().verbAt(at);
    return verb != null && verb.form() == VerbForm.INFINITIVE;
  }

  private @Nullable VerbGroup firstFinite(int limit) {
    for (int i = from; i < limit; i++) {
      VerbGroup verb = discourse.phrases().verbAt(i);
      if (verb != null && verb.isFinite()) {
        return verb;
      }
    }
    return null;
  }
}
