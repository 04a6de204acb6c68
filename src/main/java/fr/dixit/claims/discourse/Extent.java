package fr.dixit.claims.discourse;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Quotation;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.language.VerbForm;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the words go that a cue governs. */
public final class Extent {

  private static final Set<String> TERMINAL = Set.of(".", "!", "?", "…", "...", ";");

  private static final Set<String> SENTENCE_END = Set.of(".", "!", "?");

  /** After a comma these open what the narrator adds to a noun phrase, not what was said. */
  private static final Set<String> ASIDE =
      Set.of(
          "qui", "dont", "ou", "lors", "selon", "apres", "avant", "mais", "tandis", "alors", "tout",
          "puis");

  private final Discourse discourse;

  public Extent(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * Where the speech of the cue must end at the latest: its sentence, or the quotation it stands
   * in.
   */
  public int limit(int from, int cue) {
    int end = discourse.sentence(from).endToken();
    Quotation around = discourse.quotation(cue);
    if (around != null && discourse.isQuoted(cue) && discourse.isQuoted(from)) {
      end = Math.min(end, discourse.stretch(around.inner()).end());
    }
    while (end > from && TERMINAL.contains(discourse.token(end - 1).text())) {
      end--;
    }
    return end;
  }

  /** End of a clause that begins at the token. */
  public int clause(int from, Cue cue) {
    return scan(from, limit(from, cue.group().head()), cue, false);
  }

  /** End of a noun phrase with its complements and restrictive clauses. */
  public int object(int from, Cue cue) {
    return scan(from, limit(from, cue.group().head()), cue, true);
  }

  private int scan(int from, int limit, Cue cue, boolean object) {
    int at = from;
    while (at < limit) {
      Quotation quotation = discourse.isMark(at) ? discourse.quotation(at) : null;
      if (quotation != null && quotation.outer().start() == discourse.token(at).start()) {
        int end = Math.min(limit, discourse.stretch(quotation.outer()).end());
        if (at == from && endsWith(end, limit)) {
          return end;
        }
        at = Math.max(end, at + 1);
      } else if (stops(at, from, cue, object)) {
        return at;
      } else {
        at++;
      }
    }
    return limit;
  }

  /** A quotation with nothing but a mark after it is the whole of what was said. */
  private boolean endsWith(int end, int limit) {
    return end >= limit
        || discourse.token(end).kind() == Kind.PUNCTUATION
            && !discourse.is(end, "(")
            && !discourse.is(end, "%");
  }

  private boolean stops(int at, int from, Cue cue, boolean object) {
    Token token = discourse.token(at);
    if (token.is(":") || token.text().equals(";") || at > from && isSentenceEnd(at)) {
      return true;
    }
    if (object && at > from && isMainVerb(at, from)) {
      return true;
    }
    if (token.is(",")) {
      return stopsAfterComma(at + 1, from, cue, object);
    }
    if (token.is("et") || token.is("mais") || token.is("puis")) {
      return isReporting(at + 1)
          || isReportingParticiple(at + 1)
          || isGerund(at + 1)
          || isReportingSplice(at + 1);
    }
    return at > from && isGerund(at);
  }

  private boolean stopsAfterComma(int next, int from, Cue cue, boolean object) {
    if (next >= discourse.tokens().size()) {
      return true;
    }
    if (isGerund(next)
        || isReportingParticiple(next)
        || isReporting(next)
        || isWithoutSaying(next)
        || isReportingAfter(next)
        || isFinalAttribution(next)) {
      return true;
    }
    if (object && ASIDE.contains(discourse.token(next).folded())) {
      return true;
    }
    if (isBareVerb(next) && (object || hasMainVerb(from, next))) {
      return true;
    }
    VerbGroup splice = splicedVerb(next);
    return splice != null
        && (object || leads(cue) && hasVerb(from, next) || isNoLongerReported(splice, from));
  }

  /**
   * ", est d'origine …": a finite verb right after the comma goes back to a subject before the cue.
   */
  private boolean isBareVerb(int next) {
    VerbGroup verb = discourse.phrases().verbAt(next);
    return verb != null && verb.first() == next && verb.isFinite() && verb.subject() < 0;
  }

  private boolean hasMainVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = discourse.token(i);
      if (token.is(PartOfSpeech.RELATIVE_PRONOUN) || token.is(PartOfSpeech.SUBORDINATION)) {
        return false;
      }
      VerbGroup verb = discourse.phrases().verbAt(i);
      if (verb != null && verb.isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** "Estimant que A, le préfet …", "Alors que X dit que A, Y …": the main clause comes after. */
  private boolean leads(Cue cue) {
    int first = discourse.sentence(cue.words().first()).firstToken();
    boolean participle =
        cue.group().form() == VerbForm.PRESENT_PARTICIPLE && cue.words().first() <= first + 1;
    return participle
        || discourse.token(first).is(PartOfSpeech.SUBORDINATION)
        || discourse.is(first, "alors")
        || discourse.is(first, "tandis");
  }

  private boolean hasVerb(int from, int to) {
    return discourse.hasFiniteVerb(new Stretch(from, to));
  }

  /** "et" or "mais" before a reporting verb, with a subject of its own or not. */
  private boolean isReportingAfter(int next) {
    boolean linked =
        discourse.is(next, "et") || discourse.is(next, "mais") || discourse.is(next, "puis");
    return linked
        && (isReporting(next + 1)
            || isReportingParticiple(next + 1)
            || isReportingSplice(next + 1));
  }

  /** "mais X a réclamé …": another speaker. */
  private boolean isReportingSplice(int at) {
    VerbGroup verb = at < discourse.tokens().size() ? splicedVerb(at) : null;
    return verb != null && isReportingVerb(verb);
  }

  /** A full stop inside a quotation that holds the cue too. */
  private boolean isSentenceEnd(int at) {
    Token token = discourse.token(at);
    return SENTENCE_END.contains(token.text())
        && at + 1 < discourse.tokens().size()
        && discourse.token(at + 1).isCapitalized();
  }

  /**
   * A finite verb that no relative or conjunction of the phrase governs goes on with the narrator's
   * clause.
   */
  private boolean isMainVerb(int at, int from) {
    VerbGroup verb = discourse.phrases().verbAt(at);
    if (verb == null || !verb.isFinite() || verb.first() != at) {
      return false;
    }
    for (int i = from; i < at; i++) {
      Token token = discourse.token(i);
      if (token.is(PartOfSpeech.RELATIVE_PRONOUN) || token.is(PartOfSpeech.SUBORDINATION)) {
        return false;
      }
    }
    return true;
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

  /** "tout en indiquant", "en précisant". */
  private boolean isGerund(int at) {
    int verb =
        discourse.is(at, "tout") && discourse.is(at + 1, "en")
            ? at + 2
            : discourse.is(at, "en") ? at + 1 : -1;
    return verb >= 0 && isReportingParticiple(verb);
  }

  private boolean isReportingParticiple(int at) {
    VerbGroup verb = discourse.phrases().verbAt(at);
    return verb != null && verb.form() == VerbForm.PRESENT_PARTICIPLE && isReportingVerb(verb);
  }

  private boolean isWithoutSaying(int at) {
    VerbGroup verb = discourse.is(at, "sans") ? discourse.phrases().verbAt(at + 1) : null;
    return verb != null && isReportingVerb(verb);
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
    boolean sharesAuxiliary =
        verb.first() == verb.head()
            && discourse.token(at).readings().stream()
                .anyMatch(r -> r.form() == VerbForm.PAST_PARTICIPLE)
            && verb.form() != VerbForm.PAST_PARTICIPLE
            && discourse.is(at - 1, "et");
    if (verb.isInverted() || sharesAuxiliary) {
      return true;
    }
    int after = discourse.overAdjuncts(verb.end(), discourse.sentence(at).endToken());
    return discourse.is(after, "que")
        || discourse.is(after, "qu'")
        || discourse.isMark(after)
        || discourse.is(after, ":")
        || discourse.subjects().after(verb) != null && discourse.subjects().before(verb) == null;
  }

  private boolean isReportingVerb(VerbGroup verb) {
    return discourse.lexicon().verbs().byHead(verb.lemma()).stream()
        .anyMatch(entry -> entry.reflexive() == verb.reflexive() && entry.tail().isEmpty());
  }

  /** The finite verb of a clause that begins at the token with its subject, or null. */
  private @Nullable VerbGroup splicedVerb(int at) {
    NounPhrase phrase = discourse.phrases().nounAt(at);
    int next;
    if (discourse.token(at).is(PartOfSpeech.SUBJECT_PRONOUN)) {
      next = at + 1;
    } else if (phrase != null
        && phrase.first() == at
        && !phrase.isGoverned()
        && !discourse.isDate(phrase)) {
      next = phrase.end();
    } else {
      return null;
    }
    VerbGroup verb = discourse.phrases().verbAt(next);
    return verb != null && verb.first() == next && verb.isFinite() ? verb : null;
  }

  /**
   * A clause set beside the reported one without conjunction is reported too as long as it keeps
   * the shifted tense (Grevisse § 898); an infinitive cannot be continued so.
   */
  private boolean isNoLongerReported(VerbGroup splice, int from) {
    VerbGroup first = firstFinite(from, splice.first());
    if (first == null) {
      return startsWithInfinitive(from);
    }
    boolean shifted = first.form() == VerbForm.IMPERFECT || first.form() == VerbForm.CONDITIONAL;
    return shifted && splice.form() == VerbForm.PRESENT;
  }

  private boolean startsWithInfinitive(int from) {
    int at = discourse.isMark(from) ? from + 1 : from;
    while (discourse.is(at, "ne") || discourse.is(at, "n'") || discourse.is(at, "pas")) {
      at++;
    }
    VerbGroup verb = discourse.phrases().verbAt(at);
    return verb != null && verb.form() == VerbForm.INFINITIVE;
  }

  private @Nullable VerbGroup firstFinite(int from, int limit) {
    for (int i = from; i < limit; i++) {
      VerbGroup verb = discourse.phrases().verbAt(i);
      if (verb != null && verb.isFinite()) {
        return verb;
      }
    }
    return null;
  }
}
