package fr.dixit.claims.discourse;

import fr.dixit.language.VerbForm;
import fr.dixit.syntax.VerbGroup;

/** Where, behind what a cue governs, the next report begins. */
final class NextReport {

  private final Discourse discourse;
  private final Splices splices;

  NextReport(Discourse discourse) {
    this.discourse = discourse;
    this.splices = new Splices(discourse);
  }

  /** Whether the token after "et", "mais" or "puis" begins one. */
  boolean beginsAfterLink(int next) {
    return isReporting(next) || isParticiple(next) || isGerund(next) || isSpliced(next);
  }

  /** Whether the token after a comma begins one. */
  boolean beginsAfterComma(int next) {
    return isGerund(next)
        || isParticiple(next)
        || isReporting(next)
        || isWithoutSaying(next)
        || beginsBehindLink(next)
        || isFinalAttribution(next);
  }

  /** "tout en indiquant", "en précisant", not "ne … qu'en montrant". */
  boolean isGerund(int at) {
    if (discourse.is(at - 1, "qu'")) {
      return false;
    }
    int verb =
        discourse.is(at, "tout") && discourse.is(at + 1, "en")
            ? at + 2
            : discourse.is(at, "en") ? at + 1 : -1;
    return verb >= 0 && isParticiple(verb);
  }

  /** "et" or "mais" before a reporting verb, with a subject of its own or not. */
  private boolean beginsBehindLink(int next) {
    return splices.isLink(next)
        && (isReporting(next + 1) || isParticiple(next + 1) || isSpliced(next + 1));
  }

  /** "mais X a réclamé …": another speaker. */
  private boolean isSpliced(int at) {
    VerbGroup verb = splices.verb(at);
    return verb != null && isReportingVerb(verb);
  }

  private boolean isParticiple(int at) {
    VerbGroup verb = discourse.phrases().verbAt(at);
    return verb != null && verb.form() == VerbForm.PRESENT_PARTICIPLE && isReportingVerb(verb);
  }

  private boolean isWithoutSaying(int at) {
    VerbGroup verb = discourse.is(at, "sans") ? discourse.phrases().verbAt(at + 1) : null;
    return verb != null && isReportingVerb(verb);
  }

  /** ", selon X" with nothing but its source behind. */
  private boolean isFinalAttribution(int next) {
    if (!discourse.is(next, "selon")
        && !(discourse.is(next, "d'") && discourse.is(next + 1, "apres"))) {
      return false;
    }
    int end = discourse.sentence(next).endToken();
    return !discourse.hasFiniteVerb(new Stretch(next, end));
  }

  /**
   * A finite reporting verb that opens a clause of its own with que or a quotation, or that is
   * inverted.
   */
  private boolean isReporting(int at) {
    VerbGroup verb = discourse.phrases().verbAt(at);
    if (verb == null || !verb.isFinite() || !isReportingVerb(verb)) {
      return false;
    }
    if (verb.isInverted() || sharesAuxiliary(verb, at)) {
      return true;
    }
    int after = discourse.overAdjuncts(verb.end(), discourse.sentence(at).endToken());
    return discourse.is(after, "que")
        || discourse.is(after, "qu'")
        || discourse.isMark(after)
        || discourse.is(after, ":")
        || discourse.subjects().after(verb) != null && discourse.subjects().before(verb) == null;
  }

  /** "a dit que … et assuré …". */
  private boolean sharesAuxiliary(VerbGroup verb, int at) {
    return verb.first() == verb.head()
        && discourse.token(at).mayBe(VerbForm.PAST_PARTICIPLE)
        && verb.form() != VerbForm.PAST_PARTICIPLE
        && discourse.is(at - 1, "et");
  }

  private boolean isReportingVerb(VerbGroup verb) {
    return discourse.lexicon().verbs().byHead(verb.lemma()).stream()
        .anyMatch(entry -> entry.reflexive() == verb.reflexive() && entry.tail().isEmpty());
  }
}
