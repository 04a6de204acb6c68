package fr.dixit.claims.construction.attributed;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Candidates;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.CueConstruction;
import fr.dixit.claims.construction.quoted.FollowingQuotations;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.SpeakerFinder;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.Reading;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Frame;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "« … », a déclaré X", "« …, dit-il, … »", "…, précise la préfecture". */
public final class InterpolatedSpeech implements CueConstruction {

  private static final Set<String> INDEFINITE = Set.of("un", "une");

  public static final String RULE = "interpolated-speech";

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    if (!cue.takes(Frame.INTERPOLATED) && !cue.takes(Frame.QUOTATION) || !isFinite(cue)) {
      return null;
    }
    int start = cue.words().first();
    Subject subject = cue.isInverted() ? cue.subject() : null;
    if (subject == null || !new SpeakerFinder(discourse).isSetOff(start)) {
      return null;
    }
    List<Stretch> content =
        discourse.isQuoted(start)
            ? insideQuotation(start, subject, discourse)
            : around(start, subject, cue, discourse);
    if (content.isEmpty()) {
      return null;
    }
    return new Candidate(
        content,
        cue.words(),
        Candidates.speaker(subject, start),
        cue.verb().stance(),
        rule(),
        Confidence.HIGH);
  }

  /** The verb itself is finite, or one that carries it: "a-t-il tenu à préciser". */
  private static boolean isFinite(Cue cue) {
    return cue.group().isFinite() || cue.words().first() < cue.group().first();
  }

  private static List<Stretch> insideQuotation(int start, Subject subject, Discourse discourse) {
    Stretch inner = discourse.stretch(discourse.quotation(start).inner());
    VerbGroup verb = discourse.phrases().verbAt(start);
    boolean one = verb != null && verb.number() == GrammaticalNumber.SINGULAR;
    int resume = attributionEnd(subject.end(), inner.end(), one, discourse);
    List<Stretch> parts = new ArrayList<>();
    parts.add(new Stretch(inner.first(), start - 1));
    if (resume + 1 < inner.end()) {
      parts.add(new Stretch(resume + 1, inner.end()));
    }
    return parts;
  }

  /**
   * The mark that ends the attribution: a comma or full stop, behind an apposition without article.
   *
   * @param one whether one speaks, of whom several are no apposition
   */
  private static int attributionEnd(int from, int limit, boolean one, Discourse discourse) {
    int at = from;
    while (at < limit && !discourse.is(at, ",") && !discourse.is(at, ".")) {
      at++;
    }
    NounPhrase phrase = discourse.is(at, ",") ? discourse.phrases().nounAt(at + 1) : null;
    boolean apposition =
        phrase != null
            && phrase.first() == at + 1
            && (phrase.head() == at + 1 || isIntroduced(phrase, discourse))
            && phrase.end() < limit
            && !(one && isPlural(phrase, discourse))
            && Sources.isActor(phrase, discourse);
    return apposition ? attributionEnd(phrase.end(), limit, one, discourse) : at;
  }

  /** "…, répond Laura, une habitante qui passe. …": no verb makes the phrase a subject. */
  private static boolean isIntroduced(NounPhrase phrase, Discourse discourse) {
    VerbGroup next = discourse.phrases().verbAt(phrase.end());
    boolean subject = next != null && next.isFinite();
    return !subject && INDEFINITE.contains(discourse.token(phrase.first()).folded());
  }

  /** "…, souligne un élu, marins, pêcheurs se retrouvent". */
  private static boolean isPlural(NounPhrase phrase, Discourse discourse) {
    Reading head = discourse.token(phrase.head()).best();
    return head != null && head.number() == GrammaticalNumber.PLURAL;
  }

  private static List<Stretch> around(int start, Subject subject, Cue cue, Discourse discourse) {
    List<Stretch> parts = new ArrayList<>(new Before(discourse).content(start));
    if (parts.isEmpty()) {
      return List.of();
    }
    int limit = new Extent(discourse).limit(subject.end() - 1, cue.group().head());
    boolean complete =
        parts.stream()
                .anyMatch(
                    part ->
                        discourse.hasFiniteVerb(part) || Quoting.holdsQuotation(part, discourse))
            && !wantsInfinitive(parts.get(parts.size() - 1), subject.end(), limit, discourse);
    parts.addAll(new After(discourse).content(apposition(subject, discourse), limit, complete));
    boolean quoted = parts.stream().allMatch(part -> Quoting.isQuoted(part, discourse));
    if (quoted) {
      parts.addAll(
          new FollowingQuotations(discourse)
              .after(discourse.document().sentenceOf(start), parts.get(0)));
    }
    return parts;
  }

  /** "Les élus doivent, insiste la maire, échanger": the verb before the cue is not complete. */
  private static boolean wantsInfinitive(
      Stretch before, int after, int limit, Discourse discourse) {
    VerbGroup last = discourse.phrases().verbAt(before.end() - 1);
    int next = discourse.is(after, ",") && after + 1 < limit ? after + 1 : after;
    VerbGroup verb = discourse.phrases().verbAt(next);
    return last != null
        && last.isFinite()
        && next > after
        && verb != null
        && verb.form() == VerbForm.INFINITIVE;
  }

  private static int apposition(Subject subject, Discourse discourse) {
    int end = subject.end();
    if (subject.phrase() == null) {
      return end;
    }
    NounPhrase phrase = discourse.is(end, ",") ? discourse.phrases().nounAt(end + 1) : null;
    return phrase != null
            && phrase.first() == end + 1
            && !discourse.isMark(end + 1)
            && !phrase.isGoverned()
        ? phrase.end()
        : end;
  }
}
